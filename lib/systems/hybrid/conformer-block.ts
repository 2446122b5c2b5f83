import { attend, project } from '../../nn/attention';
import { batchNorm, batchNormParameters } from '../../nn/batch-norm';
import { productsByPair } from '../../nn/by-pair';
import { conv1d } from '../../nn/conv1d';
import { nameHeads, stretch } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { mlp, mlpParameters } from '../../nn/mlp';
import { norm, normParameters } from '../../nn/norm';
import { offsets } from '../../nn/offsets';
import { type ParameterSpecs, Parameters, prefixed } from '../../nn/parameters';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { clipIndex } from '../../ops/clip-index';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { gather } from '../../ops/gather';
import { multiply } from '../../ops/multiply';
import { permute } from '../../ops/permute';
import { scaleBy } from '../../ops/scale-by';
import { sigmoid } from '../../ops/sigmoid';
import { swish } from '../../ops/swish';
import { batch, count, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    tokens: count(10),
    dim: count(16),
    heads: count(2),
    head_dim: count(8),
    ff_mult: count(2),
    conv_expansion: count(2),
    conv_kernel: count(7),
    /** Keys further away share an entry of the table, of which only what can be reached is stored. */
    max_pos: count(512),
    eps: positive(1e-5),
  }),
  v.check(
    ({ conv_kernel }) => conv_kernel % 2 === 1,
    ({ conv_kernel }) => `conv_kernel ${conv_kernel} must be odd to have a centre`,
  ),
);
type Config = v.Output<typeof config>;

const sequence = ['token', 'feature'] as const;
const strip = ['channel', 'token'] as const;
const fc = { first: 'fc1', activation: 'swish', symbol: '\\mathrm{swish}', second: 'fc2' };
const residual = (symbol: string) => ({ symbol, role: 'residual' }) as const;

/** The furthest offset that has an entry of its own. */
const reach = ({ tokens: n, max_pos }: Config): number => Math.min(max_pos, n - 1);

function parameters(c: Config): ParameterSpecs {
  const { dim, heads, head_dim, conv_kernel } = c;
  const width = heads * head_dim;
  const inner = dim * c.conv_expansion;
  const feedForward = { ...normParameters('norm', dim), ...mlpParameters(dim, dim * c.ff_mult, fc) };
  return {
    ...prefixed('ff1.', feedForward),
    ...normParameters('attn.norm', dim),
    ...linearParameters('attn.q', { from: dim, to: width, bias: false, symbols: ['W_Q', ''], role: 'query' }),
    ...linearParameters('attn.kv', { from: dim, to: 2 * width, bias: false, symbols: ['W_{KV}', ''] }),
    'attn.rel_pos': {
      shape: [2 * reach(c) + 1, head_dim],
      axes: ['offset', 'feature'],
      symbol: 'R',
      role: 'position',
      initial: { deviation: 0.6 },
    },
    ...linearParameters('attn.proj', { from: width, to: dim, symbols: ['W_O', 'b_O'] }),
    ...normParameters('conv.norm', dim),
    ...linearParameters('conv.pointwise1', { from: dim, to: 2 * inner, symbols: ['W_1', 'b_1'] }),
    'conv.depthwise.weight': {
      shape: [inner, 1, conv_kernel],
      axes: ['out', 'in', 'offset'],
      symbol: 'W_{dw}',
      initial: { deviation: 1 / Math.sqrt(conv_kernel) },
    },
    'conv.depthwise.bias': { shape: [inner], axes: ['out'], symbol: 'b_{dw}', initial: { all: 0 } },
    ...batchNormParameters('conv.bn', inner),
    ...linearParameters('conv.pointwise2', { from: inner, to: dim, symbols: ['W_2', 'b_2'] }),
    ...prefixed('ff2.', feedForward),
    ...normParameters('post_norm', dim),
  };
}

/** x + ½·FFN(LN(x)): half a step before and half a step after (section 2.3). */
function halfStep(t: Tracer, x: Tensor, p: Parameters, eps: number): Tensor {
  const normed = t.name('norm', norm(x, p.within('norm.'), eps), sequence, { symbol: '\\mathrm{LN}(x)' });
  const half = scaleBy(mlp(t, normed, p, swish, fc), 0.5, '½');
  return t.name('residual', add(x, half), sequence, residual('\\tilde{x}'));
}

/** Attention with learned vectors of relative positions in the products (section 2.1). */
function attention(t: Tracer, x: Tensor, p: Parameters, c: Config): Tensor {
  const normed = t.name('norm', norm(x, p.within('norm.'), c.eps), sequence, { symbol: '\\mathrm{LN}(x)' });
  const kv = t.aside('kv', linear(normed, p.within('kv.')), sequence, { symbol: '[K\\,V]' });
  const split = nameHeads(t, [linear(normed, p.within('q.')), stretch(kv, 0, 2), stretch(kv, 1, 2)], c.heads);
  const far = reach(c);
  const pairs = ['query', 'key'] as const;
  const offset = t.aside('offset', offsets(c.tokens, c.tokens, { order: 'query-key' }), pairs, {
    symbol: 'i-j',
    role: 'position',
    scale: 'index',
  });
  const index = t.name('rel_index', clipIndex(offset, -far, far, far), pairs, {
    symbol: 'I',
    role: 'position',
    scale: 'index',
  });
  const vectors = t.aside('rel_vectors', gather(p.get('rel_pos'), index), [...pairs, 'feature'], {
    symbol: 'R[I]',
    role: 'position',
  });
  const logits = (scores: Tensor): Tensor => {
    const products = divideBySqrt(productsByPair(split.q, vectors), c.head_dim, 'd');
    return add(scores, t.name('bias', products, ['head', ...pairs], { symbol: 'B', role: 'position' }));
  };
  const out = project(t, attend(t, split, { logits }).heads, p.within('proj.'));
  return t.name('residual', add(x, out), sequence, residual("x'"));
}

/** Point-wise, gated linear unit, depth-wise along the tokens, batch norm, swish, point-wise (section 2.2). */
function convolution(t: Tracer, x: Tensor, p: Parameters, c: Config): Tensor {
  const normed = t.name('norm', norm(x, p.within('norm.'), c.eps), sequence, { symbol: "\\mathrm{LN}(x')" });
  const wide = t.name('pointwise1', linear(normed, p.within('pointwise1.')), sequence, { symbol: '[a;b]' });
  const glu = multiply(stretch(wide, 0, 2), sigmoid(stretch(wide, 1, 2)));
  const gated = t.name('glu', glu, sequence, { symbol: 'a\\odot\\sigma(b)' });

  const weight = p.get('depthwise.weight');
  const local = conv1d(permute(gated, [1, 0]), weight, p.get('depthwise.bias'), {
    padding: (c.conv_kernel - 1) / 2,
    groups: weight.shape[0] as number,
  });
  const seen = t.name('depthwise', local, strip, { symbol: 'D' });
  const even = t.name('bn', batchNorm(seen, p.within('bn.'), { axis: -2 }), strip, { symbol: '\\mathrm{BN}(D)' });
  const active = t.name('swish', swish(even), strip, { symbol: '\\mathrm{swish}' });
  const out = t.name('pointwise2', linear(permute(active, [1, 0]), p.within('pointwise2.')), sequence, { symbol: 'C' });
  return t.name('residual', add(x, out), sequence, residual("x''"));
}

/**
 * A Conformer block: attention for what is far, a convolution for what is near, between two half steps of a feed-forward
 * network (Gulati et al. 2020, arXiv:2005.08100, section 2, equation 1).
 */
export default defineSystem({
  id: 'conformer-block',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.tokens, c.dim) }),
  parameters,
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, c) {
    const p = new Parameters(w);
    let x = halfStep(within(t, 'ff1.'), input.x, p.within('ff1.'), c.eps);
    x = attention(within(t, 'attn.'), x, p.within('attn.'), c);
    x = convolution(within(t, 'conv.'), x, p.within('conv.'), c);
    x = halfStep(within(t, 'ff2.'), x, p.within('ff2.'), c.eps);
    t.name('output', norm(x, p.within('post_norm.'), c.eps), sequence, residual('y'));
  },
});
