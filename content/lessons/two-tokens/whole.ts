import { type Stage, show } from '@/content/stage';

/** The whole computation in one picture: three products of the tokens, the weights, and the mix of the values. */
const network: Stage = show('flow', {
  rows: [
    {
      nodes: [
        { id: 'X', of: 'in.tokens', step: 'tokens' },
        { id: 'Q', of: 'q', from: ['X'], step: 'queries' },
        { id: 'K', of: 'k', from: ['X'], step: 'keys' },
        { id: 'V', of: 'v', from: ['X'], step: 'values' },
        { id: 'QK', of: 'products', from: ['Q', 'K'], op: '·', step: 'scores' },
        { id: 'S', of: 'scores', step: 'scale' },
        { id: 'A', of: 'probs', step: 'softmax' },
        { id: 'Z', of: 'output', from: ['A', 'V'], op: '·', step: 'output' },
      ],
    },
  ],
});

export default network;
