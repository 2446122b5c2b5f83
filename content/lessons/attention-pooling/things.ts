import { add } from '@/lib/ops/add';
import { matmul } from '@/lib/ops/matmul';
import { permute } from '@/lib/ops/permute';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';

const between = ['query', 'key'] as const;

/** A toy: one query looks at a few things. A thing's score is q·k, and β times how much it stands out by itself. */
export default defineSystem({
  id: 'things',
  config: v.object({
    things: count(5),
    features: count(3),
    gives: count(2),
    salience: v.number(),
  }),
  inputs: ({ things, features, gives }) => ({
    q: { shape: [1, features], axes: ['query', 'feature'], symbol: 'q', role: 'query' },
    keys: { shape: [things, features], axes: ['key', 'feature'], symbol: 'K', role: 'key' },
    values: { shape: [things, gives], axes: ['key', 'kind'], symbol: 'V', role: 'value' },
    salience: { shape: [things], axes: ['key'], symbol: 's' },
  }),
  parameters: () => ({}),
  run(t, _, input, { salience: beta }) {
    const products = matmul(input.q, permute(input.keys, [1, 0]));
    const scores = add(products, scaleBy(input.salience, beta, '\\beta'));
    const named = t.name('scores', scores, between, { symbol: 'S', role: 'attention' });
    const probs = t.name('probs', softmax(named), between, { symbol: 'A', role: 'attention', scale: 'weights' });
    t.name('output', matmul(probs, input.values), ['query', 'kind'], { symbol: 'o' });
  },
});
