import { type Stage, show } from '@/content/stage';

/** Attention by scaled products in one picture: every query meets every key, and the values are mixed by what that gives. */
const network: Stage = show('flow', {
  rows: [
    {
      nodes: [
        { id: 'Q', of: 'in.q', step: 'shapes' },
        { id: 'K', of: 'in.k', from: [], step: 'shapes' },
        { id: 'P', of: 'products', from: ['Q', 'K'], op: '·', step: 'dot' },
        { id: 'S', of: 'scores', step: 'divide' },
        { id: 'A', of: 'probs', step: 'saturation' },
        { id: 'V', of: 'in.v', from: [] },
        { id: 'Z', of: 'output', from: ['A', 'V'], op: '·', step: 'program' },
      ],
    },
  ],
});

export default network;
