import { linearParameters } from '@/lib/nn/linear';
import { concat } from '@/lib/ops/concat';
import { expand } from '@/lib/ops/expand';
import { matmul } from '@/lib/ops/matmul';
import { permute } from '@/lib/ops/permute';
import { tanh } from '@/lib/ops/tanh';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';

/**
 * The additive score as a small network: query and key stand one behind the other, [q; k], and meet the two matrices one
 * below the other. Its parameters have the names that `additive-attention` gives them.
 */
export default defineSystem({
  id: 'additive-joined',
  config: v.object({ keys: count(2), query_dim: count(2), key_dim: count(3), hidden: count(2) }),
  inputs: ({ keys, query_dim, key_dim }) => ({
    queries: { shape: [1, query_dim], axes: ['query', 'feature'], symbol: 'q', role: 'query' },
    keys: { shape: [keys, key_dim], axes: ['key', 'feature'], symbol: 'K', role: 'key' },
  }),
  parameters: ({ query_dim, key_dim, hidden: to }) => ({
    ...linearParameters('q', { from: query_dim, to, bias: false, symbols: ['W_q', ''], role: 'query' }),
    ...linearParameters('k', { from: key_dim, to, bias: false, symbols: ['W_k', ''], role: 'key' }),
    ...linearParameters('v', { from: to, to: 1, bias: false, symbols: ['w_v', ''] }),
  }),
  run(t, w, { queries, keys }, { keys: m, query_dim }) {
    const [wq, wk, wv] = [w['q.weight'], w['k.weight'], w['v.weight']] as [Tensor, Tensor, Tensor];
    const both = t.name('joined', concat([expand(queries, [m, query_dim]), keys], 1), ['key', 'feature'], {
      symbol: '[q\\,k]',
    });
    const stacked = t.aside('w.stacked', concat([wq, wk], 0), ['in', 'out'], {
      symbol: '[W_q;W_k]',
      scale: 'parameters',
    });
    const features = t.name('features', tanh(matmul(both, stacked)), ['key', 'hidden'], {
      symbol: '\\tanh([q\\,k][W_q;W_k])',
      role: 'attention',
    });
    const scores = permute(matmul(features, wv), [1, 0]);
    t.name('scores', scores, ['query', 'key'], { symbol: 'S', role: 'attention' });
  },
});
