import { conv2d } from '../ops/conv2d';
import type { Tensor } from '../tensor/tensor';
import { axis, type Places } from '../trace/axis';
import type { Tracer } from '../trace/trace';
import { attend, project } from './attention';
import { convParameters } from './conv-parameters';
import { nameHeads, stretch } from './heads';
import { linear, linearParameters } from './linear';
import { toMap, toTokens } from './maps';
import { norm, normParameters } from './norm';
import type { ParameterSpecs, Parameters } from './parameters';

interface ReductionShape {
  readonly dim: number;
  /** How many rows and columns become one; at 1 nothing is reduced. */
  readonly ratio: number;
  readonly qkv_bias: boolean;
}

export const spatialReductionParameters = ({ dim, ratio, qkv_bias: bias }: ReductionShape): ParameterSpecs => ({
  ...linearParameters('q', { from: dim, to: dim, bias, symbols: ['W_Q', 'b_Q'], role: 'query' }),
  ...linearParameters('kv', { from: dim, to: 2 * dim, bias, symbols: ['W_{KV}', 'b_{KV}'] }),
  ...(ratio > 1
    ? { ...convParameters('sr', { from: dim, to: dim, kernel: ratio }), ...normParameters('norm', dim) }
    : {}),
  ...linearParameters('proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
});

interface ReductionOptions {
  readonly grid: Places['grid'];
  readonly ratio: number;
  readonly heads: number;
  readonly eps: number;
}

/** Rows and columns left after the reduction. */
const reducedGrid = ([h, w]: Places['grid'], ratio: number): Places['grid'] => [
  Math.floor(h / ratio),
  Math.floor(w / ratio),
];

/**
 * Attention whose keys and values are read from a smaller picture of the tokens, [..., n, D] → [..., n, D]: a convolution
 * with the stride as large as the filter, and layer norm (Wang et al. 2021, arXiv:2102.12122, section 3.3).
 */
export function spatialReductionAttention(t: Tracer, x: Tensor, p: Parameters, options: ReductionOptions): Tensor {
  const { grid, ratio, heads, eps } = options;
  const queries: Places = { grid, leading: 0 };
  const keys: Places = { grid: reducedGrid(grid, ratio), leading: 0 };
  const fewer = [axis('token', keys), 'feature'] as const;
  let seen = x;
  if (ratio > 1) {
    const map = conv2d(toMap(x, grid), p.get('sr.weight'), p.find('sr.bias'), { stride: ratio });
    const reduced = t.name('reduced', toTokens(map), fewer, { symbol: '\\mathrm{SR}(x)' });
    seen = t.name('reduced_norm', norm(reduced, p.within('norm.'), eps), fewer, {
      symbol: '\\mathrm{LN}(\\mathrm{SR}(x))',
    });
  }
  const kv = t.aside('kv', linear(seen, p.within('kv.')), fewer, { symbol: '[K\\,V]' });
  const sides = { queries, keys };
  const split = nameHeads(t, [linear(x, p.within('q.')), stretch(kv, 0, 2), stretch(kv, 1, 2)], heads, sides);
  return project(t, attend(t, split, sides).heads, p.within('proj.'), queries);
}
