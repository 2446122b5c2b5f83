import { type Stage, show } from '@/content/stage';

/** The whole: the source read into states; the last of them, or a mix of all for each output. */
const network: Stage = show('flow', {
  rows: [
    {
      title: { en: 'Fixed context', zh: '固定上下文' },
      nodes: [
        { id: 'X', of: 'words', step: 'encoder' },
        { id: 'H', of: 'states', step: 'encoder' },
        { id: 'F', of: 'fixed', step: 'fixed' },
      ],
    },
    {
      title: { en: 'Attention', zh: '注意力' },
      inset: true,
      nodes: [
        { id: 'S', of: 'in.q', step: 'context' },
        { id: 'H', of: 'states', from: [], step: 'encoder' },
        { id: 'E', of: 'scores', from: ['S', 'H'], op: '·', step: 'context' },
        { id: 'A', of: 'probs', step: 'context' },
        { id: 'C', of: 'context', from: ['A', 'H'], op: '·', step: 'context' },
      ],
    },
  ],
});

export default network;
