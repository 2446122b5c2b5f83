import { linearParameters } from '@/lib/nn/linear';
import { divideBySqrt } from '@/lib/ops/divide-by-sqrt';
import { matmul } from '@/lib/ops/matmul';
import { softmax } from '@/lib/ops/softmax';
import { count } from '@/lib/system/schema';
import { tokens } from '@/lib/system/specs';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Role } from '@/lib/trace/look';
import type { Projections } from './layers';

const attention = (symbol: string) => ({ symbol, role: 'attention' }) as const;
export const between = ['query', 'key'] as const;

/** W_Q, W_K and W_V, each [D, d]. */
export const projections = (from: number, to: number) =>
  Object.assign(
    {},
    ...(['query', 'key', 'value'] as const).map((role: Role, i) =>
      linearParameters('qkv'[i] as string, { from, to, bias: false, symbols: [`W_${'QKV'[i]}`, ''], role }),
    ),
  );
export const projectionsOf = (w: Readonly<Record<string, Tensor>>): Projections =>
  [w['q.weight'], w['k.weight'], w['v.weight']] as unknown as Projections;

/**
 * One head of self-attention (Vaswani et al. 2017, arXiv:1706.03762, section 3.2.1), and its products once more with
 * W_Q and W_K merged into one matrix, X (W_Q W_Kᵀ) Xᵀ.
 */
export default defineSystem({
  id: 'attention-layer',
  config: v.object({ tokens: count(4), width: count(2), head: count(2) }),
  // What a token has, one after another, is what the rows of the matrices read: both are called the same.
  inputs: ({ tokens: n, width }) => ({ tokens: { ...tokens(n, width), axes: ['token', 'in'] } }),
  parameters: ({ width, head }) => projections(width, head),
  run(t, w, { tokens: x }, { head }) {
    const [wq, wk, wv] = projectionsOf(w);
    const made = ['token', 'feature'] as const;
    const q = t.name('q', matmul(x, wq), made, { symbol: 'Q', role: 'query' });
    const k = t.name('k', matmul(x, wk), made, { symbol: 'K', role: 'key' });
    const v = t.name('v', matmul(x, wv), made, { symbol: 'V', role: 'value' });
    const products = t.name('products', matmul(q, k, { transposeB: true }), between, attention('QK^\\top'));
    const scores = t.name('scores', divideBySqrt(products, head, 'd'), between, attention('S'));
    const probs = t.name('probs', softmax(scores), between, { ...attention('A'), scale: 'weights' });
    t.name('output', matmul(probs, v), made, { symbol: 'Z' });
    const merged = t.aside('w.merged', matmul(wq, wk, { transposeB: true }), ['in', 'out'], {
      symbol: 'W_{QK}',
      scale: 'parameters',
    });
    const through = t.aside('merged.through', matmul(x, merged), made, { symbol: 'X W_{QK}' });
    t.aside('merged.products', matmul(through, x, { transposeB: true }), between, attention('X W_{QK} X^\\top'));
  },
});
