import { type Stage, show } from '@/content/stage';

/** The additive score in one picture: query and key brought to one width, added, bent by tanh, weighed. */
const network: Stage = show('flow', {
  rows: [
    {
      nodes: [
        { id: 'q', of: 'in.queries' },
        { id: 'a', of: 'projected_queries', from: ['q'] },
        { id: 'k', of: 'in.keys', from: [] },
        { id: 'b', of: 'projected_keys', from: ['k'] },
        { id: 'h', of: 'features', from: ['a', 'b'], op: '+', step: 'additive' },
        { id: 's', of: 'scores', step: 'additive' },
        { id: 'p', of: 'probs' },
      ],
    },
  ],
});

export default network;
