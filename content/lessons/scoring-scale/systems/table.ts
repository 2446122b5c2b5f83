import { divideBySqrt } from '@/lib/ops/divide-by-sqrt';
import { matmul } from '@/lib/ops/matmul';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { count, oneOf } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';

/** What products are divided by: the root of the width, nothing, the width itself. */
const DIVISORS = ['root', 'none', 'width'] as const;

const given = (rows: 'query' | 'key') => [rows, 'feature'] as const;
const between = ['query', 'key'] as const;

/** Queries, keys and values as tables: attention by scaled products (Vaswani et al. 2017, arXiv:1706.03762, equation 1). */
export default defineSystem({
  id: 'scaled-product',
  config: v.object({ queries: count(2), keys: count(4), features: count(3), gives: count(5), by: oneOf(DIVISORS) }),
  inputs: ({ queries, keys, features, gives }) => ({
    q: { shape: [queries, features], axes: given('query'), symbol: 'Q', role: 'query' },
    k: { shape: [keys, features], axes: given('key'), symbol: 'K', role: 'key' },
    v: { shape: [keys, gives], axes: given('key'), symbol: 'V', role: 'value' },
  }),
  parameters: () => ({}),
  run(t, _, { q, k, v: values }, { features: d, by }) {
    const products = t.name('products', matmul(q, k, { transposeB: true }), between, {
      symbol: 'QK^\\top',
      role: 'attention',
    });
    const divided =
      by === 'root' ? divideBySqrt(products, d, 'd') : by === 'width' ? scaleBy(products, 1 / d, '1/d') : products;
    const scores = t.name('scores', divided, between, { symbol: 'S', role: 'attention' });
    const probs = t.name('probs', softmax(scores), between, { symbol: 'A', role: 'attention', scale: 'weights' });
    t.name('output', matmul(probs, values), given('query'), { symbol: 'Z' });
  },
});
