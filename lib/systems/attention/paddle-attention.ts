import { attend, project } from '../../nn/attention';
import { splitFused } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { Parameters } from '../../nn/parameters';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

const config = v.pipe(
  v.object({ batch, tokens: count(16), dim: count(96), heads: count(8), qkv_bias: flag(false) }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

/**
 * Multi-head attention as the PaddleViT course writes it: one fused projection, cut into q, k and v, then heads (after
 * Vaswani et al. 2017, arXiv:1706.03762, section 3.2.2).
 */
export default defineSystem({
  id: 'paddle-attention',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters: ({ dim, qkv_bias: bias }) => ({
    ...linearParameters('qkv', { from: dim, to: 3 * dim, bias, symbols: ['W_{QKV}', 'b_{QKV}'] }),
    ...linearParameters('proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { heads }) {
    const p = new Parameters(w);
    const qkv = t.name('qkv', linear(input.x, p.within('qkv.')), ['token', 'feature'], {
      symbol: '[Q\\,K\\,V]',
    });
    project(t, attend(t, splitFused(t, qkv, heads)).heads, p.within('proj.'));
  },
});
