import { alias } from '@/lib/ops/alias';
import { matmul } from '@/lib/ops/matmul';
import { softmax } from '@/lib/ops/softmax';
import { count, flag } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';

/** Attention from one sequence to another: a row of weights for each query. `swapped`: the source asks the target. */
export default defineSystem({
  id: 'crossing',
  config: v.object({ words: count(2), outputs: count(4), width: count(3), swapped: flag(false) }),
  inputs: ({ words, outputs, width }) => ({
    s: { shape: [outputs, width], axes: ['token', 'feature'], symbol: 's', role: 'query' },
    h: { shape: [words, width], axes: ['word', 'feature'], symbol: 'h', role: 'key' },
  }),
  parameters: () => ({}),
  run(t, _, { s, h }, { swapped }) {
    const [source, target] = ['word', 'token'] as const;
    const [asking, asked] = swapped ? [h, s] : [s, h];
    const [rows, cols] = swapped ? [source, target] : [target, source];
    const queries = t.name('queries', alias(asking), [rows, 'feature'], { symbol: 'Q', role: 'query' });
    const keys = t.name('keys', alias(asked), [cols, 'feature'], { symbol: 'K', role: 'key' });
    const attention = { role: 'attention' } as const;
    const scores = matmul(queries, keys, { transposeB: true });
    const compared = t.name('scores', scores, [rows, cols], { symbol: 'QK^\\top', ...attention });
    const probs = t.name('probs', softmax(compared), [rows, cols], { symbol: 'A', ...attention, scale: 'weights' });
    t.name('context', matmul(probs, keys), [rows, 'feature'], { symbol: 'C', role: 'value' });
  },
});
