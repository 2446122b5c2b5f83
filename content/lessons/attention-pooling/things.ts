import { add } from '@/lib/ops/add';
import { matmul } from '@/lib/ops/matmul';
import { permute } from '@/lib/ops/permute';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';

const between = ['query', 'key'] as const;

/**
 * A toy: one query looks at a few things. A thing's score is q·k, and β times how much it stands out by itself. The same
 * query is also put to other scenes, [scenes, things, features].
 */
export default defineSystem({
  id: 'things',
  config: v.object({
    things: count(5),
    features: count(3),
    gives: count(2),
    scenes: count(20),
    salience: v.number(),
  }),
  inputs: ({ things, features, gives, scenes }) => ({
    q: { shape: [1, features], axes: ['query', 'feature'], symbol: 'q', role: 'query' },
    keys: { shape: [things, features], axes: ['key', 'feature'], symbol: 'K', role: 'key' },
    values: { shape: [things, gives], axes: ['key', 'kind'], symbol: 'V', role: 'value' },
    salience: { shape: [things], axes: ['key'], symbol: 's' },
    unseen: { shape: [scenes, things, features], axes: ['example', 'key', 'feature'], symbol: "K'", role: 'key' },
  }),
  parameters: () => ({}),
  run(t, _, input, { things, features, scenes, salience: beta }) {
    const q = input.q;
    const products = matmul(q, permute(input.keys, [1, 0]));
    const scores = add(products, scaleBy(input.salience, beta, '\\beta'));
    const named = t.name('scores', scores, between, { symbol: 'S', role: 'attention' });
    const probs = t.name('probs', softmax(named), between, { symbol: 'A', role: 'attention', scale: 'weights' });
    t.name('output', matmul(probs, input.values), ['query', 'kind'], { symbol: 'o' });

    const rows = reshape(input.unseen, [scenes * things, features]);
    const others = reshape(matmul(rows, reshape(q, [features, 1])), [scenes, things]);
    const elsewhere = t.name('unseen.scores', others, ['example', 'key'], { symbol: "S'", role: 'attention' });
    t.name('unseen.probs', softmax(elsewhere), ['example', 'key'], {
      symbol: "A'",
      role: 'attention',
      scale: 'weights',
    });
  },
});
