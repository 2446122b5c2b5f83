import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { matmul } from '../../ops/matmul';
import { softmax } from '../../ops/softmax';
import { batch, count } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

/**
 * One attention head that maps wide tokens to a few features, without biases (Vaswani et al. 2017, arXiv:1706.03762,
 * section 3.2.1).
 */
export default defineSystem({
  id: 'single-head-10',
  config: v.object({ batch, tokens: count(16), dim: count(96), head_dim: count(10) }),
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim: from, head_dim: to }) => ({
    ...linearParameters('q', { from, to, bias: false, symbols: ['W_Q', ''], role: 'query' }),
    ...linearParameters('k', { from, to, bias: false, symbols: ['W_K', ''], role: 'key' }),
    ...linearParameters('v', { from, to, bias: false, symbols: ['W_V', ''], role: 'value' }),
  }),
  run(t, w, input, { head_dim }) {
    const p = new Parameters(w);
    const x = input.x;
    const q = t.name('q', linear(x, p.within('q.')), ['token', 'feature'], { symbol: 'Q', role: 'query' });
    const k = t.name('k', linear(x, p.within('k.')), ['token', 'feature'], { symbol: 'K', role: 'key' });
    const v = t.name('v', linear(x, p.within('v.')), ['token', 'feature'], { symbol: 'V', role: 'value' });
    const products = t.aside('products', matmul(q, k, { transposeB: true }), ['query', 'key'], {
      symbol: 'QK^\\top',
      role: 'attention',
    });
    const scores = t.name('scores', divideBySqrt(products, head_dim, 'd'), ['query', 'key'], {
      symbol: 'S',
      role: 'attention',
    });
    const probs = t.name('probs', softmax(scores), ['query', 'key'], {
      symbol: 'A',
      role: 'attention',
      scale: 'weights',
    });
    t.name('heads', matmul(probs, v), ['token', 'feature'], { symbol: 'Z', role: 'attention' });
  },
});
