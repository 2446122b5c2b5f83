import { spreadRows } from '@/lib/nn/spread';
import { matmul } from '@/lib/ops/matmul';
import { max } from '@/lib/ops/max';
import { mean } from '@/lib/ops/mean';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { subtract } from '@/lib/ops/subtract';
import { count, oneOf } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { sizeOf } from '@/lib/tensor/shape';
import type { Tensor } from '@/lib/tensor/tensor';

/** The score that two vectors get: their product, or the Gaussian's, which falls with the square of their distance. */
export const SCORES = ['product', 'distance'] as const;

const between = ['query', 'key'] as const;

/** Queries, each with keys of its own, and how much the best key of each gets. */
export default defineSystem({
  id: 'crowd',
  config: v.object({ queries: count(200), keys: count(16), features: count(4), score: oneOf(SCORES) }),
  inputs: ({ queries, keys, features }) => ({
    q: { shape: [queries, features], axes: ['query', 'feature'], symbol: 'q', role: 'query' },
    keys: { shape: [queries, keys, features], axes: ['query', 'key', 'feature'], symbol: 'K', role: 'key' },
  }),
  parameters: () => ({}),
  run(t, _, { q, keys }, { queries, keys: m, features, score }) {
    const asked = reshape(q, [queries, 1, features]);
    const products = reshape(matmul(asked, keys, { transposeB: true }), [queries, m]);
    const made = score === 'product' ? products : subtract(subtract(products, half(keys)), spreadRows(half(q), m));
    const scores = t.name('scores', made, between, { symbol: 's', role: 'attention' });
    const probs = t.name('probs', softmax(scores), between, { symbol: 'p', role: 'attention', scale: 'weights' });
    const largest = t.name('largest', max(probs, -1), ['query'], {
      symbol: '\\max_j\\, p_j',
      role: 'attention',
      scale: 'weights',
    });
    t.name('average', mean(reshape(largest, [1, queries]), -1), ['query'], {
      symbol: '\\mu(\\max_j\\, p_j)',
      scale: 'weights',
    });
  },
});

/** Half the square of every row, [..., d] → [...]: each row times itself. */
function half(x: Tensor): Tensor {
  const lead = x.shape.slice(0, -1);
  const rows = reshape(x, [sizeOf(lead), 1, x.shape.at(-1) as number]);
  return scaleBy(reshape(matmul(rows, rows, { transposeB: true }), lead), 0.5, '½');
}
