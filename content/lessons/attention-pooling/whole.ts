import { type Stage, show } from '@/content/stage';

/** Attention as a lookup, in one picture: how far each key is, times the sharpness, a score, a share, the mix of the values. */
const network: Stage = show('flow', {
  rows: [
    {
      nodes: [
        { id: 'Q', of: 'in.x_query' },
        { id: 'X', of: 'in.x_train', from: [] },
        { id: 'D', of: 'width.differences', from: ['Q', 'X'], op: '−' },
        { id: 'W', of: 'w.width', from: [] },
        { id: 'N', of: 'width.narrowed', from: ['D', 'W'], op: '×', step: 'width' },
        { id: 'S', of: 'width.scores', step: 'gaussian' },
        { id: 'M', of: 'in.mask', from: [] },
        { id: 'L', of: 'width.logits', from: ['S', 'M'] },
        { id: 'A', of: 'width.probs', step: 'gaussian' },
        { id: 'Y', of: 'in.y_train', from: [], step: 'lookup' },
        { id: 'F', of: 'width.y_hat', from: ['A', 'Y'], op: '·', step: 'matrix' },
      ],
    },
  ],
});

export default network;
