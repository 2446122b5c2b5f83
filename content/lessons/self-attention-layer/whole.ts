import { type Stage, show } from '@/content/stage';

/** The layer in one picture: one set of tokens in three roles, the weights, and the mix of the values. */
const network: Stage = show('flow', {
  rows: [
    {
      nodes: [
        { id: 'X', of: 'in.tokens', step: 'roles' },
        { id: 'Q', of: 'q', from: ['X'], step: 'roles' },
        { id: 'K', of: 'k', from: ['X'], step: 'roles' },
        { id: 'V', of: 'v', from: ['X'], step: 'roles' },
        { id: 'S', of: 'scores', from: ['Q', 'K'], op: '·', step: 'merged' },
        { id: 'A', of: 'probs', step: 'pooling' },
        { id: 'Z', of: 'output', from: ['A', 'V'], op: '·', step: 'pooling' },
      ],
    },
  ],
});

export default network;
