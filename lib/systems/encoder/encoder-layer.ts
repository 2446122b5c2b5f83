import { attend, project } from '../../nn/attention';
import { splitFused } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { maskKeys } from '../../nn/masks';
import { mlp, mlpParameters } from '../../nn/mlp';
import { norm, normParameters } from '../../nn/norm';
import { Parameters, type Tensors } from '../../nn/parameters';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { gelu } from '../../ops/gelu';
import { relu } from '../../ops/relu';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, lengths, oneOf, positive } from '../../system/schema';
import { batched, keyPadding, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

type Norm = 'pre' | 'post';
type Activation = 'relu' | 'gelu';

const configOf = (norm: Norm, activations: readonly [Activation, Activation]) =>
  v.pipe(
    v.object({
      batch,
      tokens: count(6),
      dim: count(16),
      heads: count(4),
      mlp: count(32),
      activation: oneOf(activations),
      norm: oneOf([norm]),
      eps: positive(1e-5),
      key_lengths: lengths,
    }),
    v.check((c) => hasEqualHeads(c), headsDoNotFit),
  );

const linears = { first: 'linear1', activation: 'activation', second: 'linear2' };
const sequence = ['token', 'feature'] as const;

function selfAttention(t: Tracer, x: Tensor, w: Tensors, heads: number, padding: Tensor | undefined): Tensor {
  const p = new Parameters(w, 'self_attn.');
  const qkv = t.aside('qkv', linear(x, p.within('in_proj.')), sequence, { symbol: '[Q\\,K\\,V]' });
  const logits = (scores: Tensor) => (padding ? maskKeys(scores, padding) : scores);
  return project(t, attend(t, splitFused(t, qkv, heads), { logits }).heads, p.within('out_proj.'));
}

/** A layer of an encoder; the two orders of adding and normalising are systems of their own, beside this file. */
export function defineEncoder(order: Norm, activations: readonly [Activation, Activation]) {
  return defineSystem({
    id: `encoder-${order}-norm`,
    config: configOf(order, activations),
    inputs(c) {
      return batched(c.batch, {
        x: tokens(c.tokens, c.dim),
        ...(c.key_lengths ? { src_key_padding_mask: keyPadding(c.tokens) } : {}),
      });
    },
    parameters: ({ dim, mlp: hidden }) => ({
      ...linearParameters('self_attn.in_proj', { from: dim, to: 3 * dim, symbols: ['W_{QKV}', 'b_{QKV}'] }),
      ...linearParameters('self_attn.out_proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
      ...mlpParameters(dim, hidden, linears),
      ...normParameters('norm1', dim, '_1'),
      ...normParameters('norm2', dim, '_2'),
    }),
    choices: ({ heads }) => ({ head: heads }),
    run(t, w, input, config) {
      const p = new Parameters(w);
      const f = config.activation === 'relu' ? relu : gelu;
      const symbol = config.activation === 'relu' ? '\\mathrm{ReLU}' : '\\mathrm{GELU}';
      const attention = (x: Tensor) =>
        selfAttention(within(t, 'self_attn.'), x, w, config.heads, input.src_key_padding_mask);
      const feedForward = (x: Tensor) => mlp(within(t, 'mlp.'), x, p, f, { ...linears, symbol });
      const normed = (name: string, x: Tensor, of: string) =>
        t.name(name, norm(x, p.within(`${name}.`), config.eps), sequence, { symbol: `\\mathrm{LN}(${of})` });
      const residual1 = (x: Tensor) => t.name('residual1', x, sequence, { symbol: "z'", role: 'residual' });
      const residual2 = (x: Tensor) => t.name('residual2', x, sequence, { symbol: 'z', role: 'residual' });
      const x = input.x;
      if (order === 'pre') {
        const middle = residual1(add(x, attention(normed('norm1', x, 'x'))));
        t.name('output', residual2(add(middle, feedForward(normed('norm2', middle, "z'")))), sequence, { symbol: 'Y' });
      } else {
        const middle = normed('norm1', residual1(add(x, attention(x))), "z'");
        t.name('output', normed('norm2', residual2(add(middle, feedForward(middle))), 'z'), sequence, { symbol: 'Y' });
      }
    },
  });
}
