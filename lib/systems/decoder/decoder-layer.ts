import { attend, project } from '../../nn/attention';
import { decoderBlock } from '../../nn/decoder-block';
import { nameHeads, stretch } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { maskKeys, maskPairs } from '../../nn/masks';
import { mlp, mlpParameters } from '../../nn/mlp';
import { normParameters } from '../../nn/norm';
import { Parameters } from '../../nn/parameters';
import { within } from '../../nn/within';
import { gelu } from '../../ops/gelu';
import { relu } from '../../ops/relu';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, lengths, oneOf, positive } from '../../system/schema';
import { batched, keyPadding, pairMask, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(5),
    memory_tokens: count(7),
    /** How much of each example's memory is there; null: all of it, and there is no mask. */
    memory_lengths: lengths,
    dim: count(16),
    heads: count(4),
    mlp: count(32),
    activation: oneOf(['relu', 'gelu']),
    norm: oneOf(['post', 'pre']),
    eps: positive(1e-5),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
);

const linears = { first: 'linear1', activation: 'activation', second: 'linear2' };

/**
 * torch.nn.TransformerDecoderLayer: words attend to those before them, then to the memory of an encoder, then each is
 * transformed by itself (Vaswani et al. 2017, arXiv:1706.03762, section 3.1; pre-norm: Xiong et al. 2020,
 * arXiv:2002.04745, figure 1).
 */
export default defineSystem({
  id: 'decoder-layer',
  config,
  inputs: (c) => ({
    ...batched(c.batch, {
      x: tokens(c.tokens, c.dim),
      memory: tokens(c.memory_tokens, c.dim, 'M'),
      ...(c.memory_lengths ? { memory_key_padding_mask: keyPadding(c.memory_tokens) } : {}),
    }),
    causal_mask: pairMask(c.tokens, c.tokens, false),
  }),
  parameters: ({ dim, mlp: hidden }) => ({
    ...linearParameters('self_attn.in_proj', { from: dim, to: 3 * dim, symbols: ['W_{QKV}', 'b_{QKV}'] }),
    ...linearParameters('self_attn.out_proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
    ...linearParameters('cross_attn.in_proj', { from: dim, to: 3 * dim, symbols: ['W_{QKV}', 'b_{QKV}'] }),
    ...linearParameters('cross_attn.out_proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
    ...mlpParameters(dim, hidden, linears),
    ...normParameters('norm1', dim, '_1'),
    ...normParameters('norm2', dim, '_2'),
    ...normParameters('norm3', dim, '_3'),
  }),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { heads, activation, norm: order, eps }) {
    const p = new Parameters(w);
    const [x, memory, causal] = [input.x, input.memory, input.causal_mask];
    const padding = input.memory_key_padding_mask;
    const attention =
      (name: string, logits: (scores: Tensor) => Tensor, asked?: Tensor) =>
      (asking: Tensor): Tensor =>
        attendTo(within(t, `${name}.`), [asking, asked ?? asking], p.within(`${name}.`), { heads, logits });
    const f = activation === 'relu' ? relu : gelu;
    const symbol = activation === 'relu' ? '\\mathrm{ReLU}' : '\\mathrm{GELU}';
    const out = decoderBlock(t, x, p, {
      order,
      eps,
      layers: [
        attention('self_attn', (scores) => maskPairs(scores, causal)),
        attention('cross_attn', (scores) => (padding ? maskKeys(scores, padding) : scores), memory),
        (z) => mlp(within(t, 'mlp.'), z, p, f, { ...linears, symbol }),
      ],
    });
    t.name('output', out, ['token', 'feature'], { symbol: 'Y' });
  },
});

interface Attending {
  readonly heads: number;
  readonly logits: (scores: Tensor) => Tensor;
}

/**
 * Attention through one packed projection, of which the queries read the first third and the keys and values the rest.
 */
function attendTo(t: Tracer, [asking, asked]: readonly [Tensor, Tensor], p: Parameters, options: Attending): Tensor {
  const third = (x: Tensor, i: number) => {
    const part = (name: string) => stretch(p.get(`in_proj.${name}`), i, 3);
    return linear(x, new Parameters({ weight: part('weight'), bias: part('bias') }));
  };
  const split = nameHeads(t, [third(asking, 0), third(asked, 1), third(asked, 2)], options.heads);
  return project(t, attend(t, split, { logits: options.logits }).heads, p.within('out_proj.'));
}
