import { add } from '../ops/add';
import { gelu } from '../ops/gelu';
import { padLeading } from '../ops/pad-leading';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { attend, type Divisor, project } from './attention';
import { selfOn, splitFused } from './heads';
import { linear, linearParameters } from './linear';
import { mlp, mlpParameters } from './mlp';
import { norm, normParameters } from './norm';
import { type ParameterSpecs, type Parameters, prefixed } from './parameters';
import { relativeBias, relativeBiasTable } from './relative-bias';
import { within } from './within';

interface BlockShape {
  readonly dim: number;
  readonly heads: number;
  readonly mlp: number;
  readonly qkv_bias: boolean;
}

interface BlockOptions {
  readonly heads: number;
  readonly norm: 'pre' | 'post';
  readonly eps: number;
  readonly divisor: Divisor;
  readonly temperature: number;
  /** Relative position index over the patches, [n, n]; null: attention has no bias. */
  readonly index: Tensor | null;
  /** Where the tokens lie: the grid of patches, and how many class tokens stand before it. Pairs with these have no bias. */
  readonly places: Places;
}

const fc = { first: 'fc1', activation: 'gelu', symbol: '\\mathrm{GELU}', second: 'fc2' };

/**
 * One encoder block, z [..., n, D] → [..., n, D]. Pre-norm adds attention and feed-forward network of the normalised
 * stream (Xiong et al. 2020, arXiv:2002.04745); post-norm normalises after each addition (arXiv:1706.03762).
 */
export function vitBlock(t: Tracer, stream: Tensor, p: Parameters, options: BlockOptions): Tensor {
  const { places } = options;
  const axes = [axis('token', places), 'feature'] as const;
  const z = t.aside('input', stream, axes, { symbol: 'z', role: 'residual' });
  const normed = (name: string, x: Tensor, from: string) =>
    t.name(`ln${name}`, norm(x, p.within(`norm${name}.`), options.eps), axes, { symbol: `\\mathrm{LN}(${from})` });
  const attention = (x: Tensor) => selfAttention(within(t, 'attn.'), x, p.within('attn.'), options);
  const feedForward = (x: Tensor) => mlp(within(t, 'mlp.'), x, p.within('mlp.'), gelu, { ...fc, places });
  const residual1 = (x: Tensor) => t.name('residual1', x, axes, { symbol: "z'", role: 'residual' });
  const residual2 = (x: Tensor) => t.name('residual2', x, axes, { symbol: 'z', role: 'residual' });
  if (options.norm === 'pre') {
    const middle = residual1(add(z, attention(normed('1', z, 'z'))));
    return residual2(add(middle, feedForward(normed('2', middle, "z'"))));
  }
  const middle = normed('1', residual1(add(z, attention(z))), "z'");
  return normed('2', residual2(add(middle, feedForward(middle))), 'z');
}

function selfAttention(t: Tracer, x: Tensor, p: Parameters, options: BlockOptions): Tensor {
  const { index, places } = options;
  const qkv = t.aside('qkv', linear(x, p.within('qkv.')), [axis('token', places), 'feature'], {
    symbol: '[Q\\,K\\,V]',
  });
  const biased = (scores: Tensor): Tensor => {
    if (!index) return scores;
    const over = ({ grid, leading }: Places) =>
      ['head', axis('query', { grid, leading }), axis('key', { grid, leading })] as const;
    const look = (symbol: string) => ({ symbol, role: 'position' }) as const;
    const table = relativeBias(p.get('rel_bias_table'), index);
    const between = t.aside('rel_bias', table, over({ ...places, leading: 0 }), look('T[I]'));
    const padded = places.leading ? padLeading(between, places.leading) : between;
    return add(scores, t.name('bias', padded, over(places), look('B')));
  };
  const { divisor, temperature } = options;
  const sides = selfOn(places);
  const split = splitFused(t, qkv, options.heads, sides);
  const { heads } = attend(t, split, { ...sides, divisor, temperature, logits: biased });
  return project(t, heads, p.within('proj.'), places);
}

/** The parameters of one block; `grid` is given when attention has a relative position bias. */
export function vitBlockParameters(shape: BlockShape, grid: readonly [number, number] | null): ParameterSpecs {
  const { dim, heads, mlp: hidden, qkv_bias: bias } = shape;
  return {
    ...normParameters('norm1', dim, '_1'),
    ...linearParameters('attn.qkv', { from: dim, to: 3 * dim, bias, symbols: ['W_{QKV}', 'b_{QKV}'] }),
    ...linearParameters('attn.proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
    ...normParameters('norm2', dim, '_2'),
    ...prefixed('mlp.', mlpParameters(dim, hidden, fc)),
    ...(grid ? { 'attn.rel_bias_table': relativeBiasTable(...grid, heads) } : {}),
  };
}
