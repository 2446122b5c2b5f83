import { spreadRows } from '@/lib/nn/spread';
import { divide } from '@/lib/ops/divide';
import { expand } from '@/lib/ops/expand';
import { matmul } from '@/lib/ops/matmul';
import { multiply } from '@/lib/ops/multiply';
import { softmax } from '@/lib/ops/softmax';
import { sqrt } from '@/lib/ops/sqrt';
import { sum } from '@/lib/ops/sum';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';

const between = ['query', 'key'] as const;

/** A query and a few keys: their products, the cosines of the angles between them, and the weights that the products make. */
export default defineSystem({
  id: 'product-and-cosine',
  config: v.object({ keys: count(4), features: count(2) }),
  inputs: ({ keys, features }) => ({
    q: { shape: [1, features], axes: ['query', 'feature'], symbol: 'q', role: 'query' },
    keys: { shape: [keys, features], axes: ['key', 'feature'], symbol: 'K', role: 'key' },
  }),
  parameters: () => ({}),
  run(t, _, { q, keys }, { keys: m }) {
    const products = t.name('products', matmul(q, keys, { transposeB: true }), between, {
      symbol: 'q K^\\top',
      role: 'attention',
    });
    const [ofQuery, ofKeys] = [lengths(q), lengths(keys)];
    const both = multiply(spreadRows(ofQuery, m), expand(ofKeys, [1, m]));
    t.name('cosines', divide(products, both), between, { symbol: '\\cos\\theta', role: 'attention' });
    t.name('probs', softmax(products), between, { symbol: 'p', role: 'attention', scale: 'weights' });
  },
});

/** The length of every row, [n, d] → [n]. */
const lengths = (x: Tensor): Tensor => sqrt(sum(multiply(x, x), -1));
