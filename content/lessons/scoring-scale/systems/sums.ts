import { divideBySqrt } from '@/lib/ops/divide-by-sqrt';
import { matmul } from '@/lib/ops/matmul';
import { mean } from '@/lib/ops/mean';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { sqrt } from '@/lib/ops/sqrt';
import { variance } from '@/lib/ops/variance';
import { count, flag, positive } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';

/**
 * Many queries, each with one key: their products, divided by √d or as they are, and how these are spread. Queries and
 * keys can be made larger first.
 */
export default defineSystem({
  id: 'product-sums',
  config: v.object({
    pairs: count(1000),
    features: count(12),
    of_q: positive(1),
    of_k: positive(1),
    scaled: flag(false),
  }),
  inputs: ({ pairs, features }) => ({
    q: { shape: [pairs, features], axes: ['example', 'feature'], symbol: 'q', role: 'query' },
    k: { shape: [pairs, features], axes: ['example', 'feature'], symbol: 'k', role: 'key' },
  }),
  parameters: () => ({}),
  run(t, _, { q, k }, { pairs, features: d, of_q, of_k, scaled }) {
    const left = reshape(of_q === 1 ? q : scaleBy(q, of_q, '\\sigma_q'), [pairs, 1, d]);
    const right = reshape(of_k === 1 ? k : scaleBy(k, of_k, '\\sigma_k'), [pairs, 1, d]);
    const sums = reshape(matmul(left, right, { transposeB: true }), [1, pairs]);
    const products = t.name('products', sums, ['row', 'example'], { symbol: 'q \\cdot k', role: 'attention' });
    const scores = scaled
      ? t.name('scores', divideBySqrt(products, d, 'd'), ['row', 'example'], {
          symbol: 'q \\cdot k/\\sqrt{d}',
          role: 'attention',
        })
      : products;
    t.name('mean', mean(scores, -1), ['row'], { symbol: '\\mu' });
    const squares = t.name('variance', variance(scores, -1), ['row'], { symbol: '\\sigma^2' });
    t.name('deviation', sqrt(squares), ['row'], { symbol: '\\sigma' });
  },
});
