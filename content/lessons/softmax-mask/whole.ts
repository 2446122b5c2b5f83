import { type Stage, show } from '@/content/stage';

/** Masked softmax in one picture: hidden scores out, the maximum away, e, shares of each row, and the mix of the values. */
const network: Stage = show('flow', {
  rows: [
    {
      nodes: [
        { id: 'S', of: 'in.scores', step: 'axis' },
        { id: 'M', of: 'in.mask', from: [], step: 'masks' },
        { id: 'L', of: 'logits', from: ['S', 'M'], step: 'padding' },
        { id: 'T', of: 'shifted', step: 'shift' },
        { id: 'E', of: 'raised', step: 'exp' },
        { id: 'A', of: 'probs', step: 'axis' },
        { id: 'V', of: 'in.values', from: [] },
        { id: 'Z', of: 'output', from: ['A', 'V'], op: '·', step: 'program' },
      ],
    },
  ],
});

export default network;
