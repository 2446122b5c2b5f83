import { project } from '../../nn/attention';
import { depthwiseParameters } from '../../nn/conv-parameters';
import { depthwise } from '../../nn/depthwise';
import { mergeHeads, selfOn, splitFused, splitHeads } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { joinLeading, splitLeading, toMap, toTokens } from '../../nn/maps';
import type { ParameterSpecs, Parameters } from '../../nn/parameters';
import { outputParameters } from '../../nn/projections';
import { add } from '../../ops/add';
import { concat } from '../../ops/concat';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { matmul } from '../../ops/matmul';
import { multiply } from '../../ops/multiply';
import { padAxis } from '../../ops/pad-axis';
import { permute } from '../../ops/permute';
import { slice } from '../../ops/slice';
import { softmax } from '../../ops/softmax';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

interface CoatConfig {
  readonly grid_h: number;
  readonly grid_w: number;
  readonly dim: number;
  readonly heads: number;
  readonly cpe_kernel: number;
  /** Filters of so many rows and columns, each for so many heads. */
  readonly crpe_windows: readonly (readonly [window: number, heads: number])[];
  readonly qkv_bias: boolean;
}

export const coatParameters = ({
  dim,
  heads,
  cpe_kernel,
  crpe_windows,
  qkv_bias: bias,
}: CoatConfig): ParameterSpecs => ({
  ...depthwiseParameters('cpe', dim, cpe_kernel),
  ...linearParameters('qkv', { from: dim, to: 3 * dim, bias, symbols: ['W_{QKV}', 'b_{QKV}'] }),
  ...Object.assign(
    {},
    ...crpe_windows.map(([window, n], i) => depthwiseParameters(`crpe.${i}`, (n * dim) / heads, window)),
  ),
  ...outputParameters(dim),
});

/**
 * CoaT's attention over a class token and a grid: positions from a depth-wise convolution, factorised attention
 * Q·(softmax(K)ᵀV)/√d, and relative positions as queries times a depth-wise convolution of the values
 * (Xu et al. 2021, arXiv:2104.06399, section 3).
 */
export function runCoat(t: Tracer, p: Parameters, x: Tensor, c: CoatConfig): void {
  const { grid_h, grid_w, dim, heads, crpe_windows } = c;
  const grid = [grid_h, grid_w] as const;
  const places: Places = { grid, leading: 1 };
  const axes = [axis('token', places), 'feature'] as const;
  const byHead = ['head', ...axes] as const;

  const { first, rest } = splitLeading(x, 1);
  const map = toMap(rest, grid);
  const encoded = toTokens(add(map, depthwise(map, p.within('cpe.'))));
  const z = t.name('cpe', joinLeading(first, encoded), axes, { symbol: 'X + W_{dw} * X', role: 'residual' });

  const qkv = t.aside('qkv', linear(z, p.within('qkv.')), axes, { symbol: '[Q\\,K\\,V]' });
  const { q, k, v } = splitFused(t, qkv, heads, selfOn(places));
  const overTokens = permute(softmax(permute(k, [1, 0])), [1, 0]);
  const rho = t.name('k_softmax_tokens', overTokens, byHead, { symbol: '\\mathrm{softmax}(K)', role: 'key' });
  const context = t.name('context', matmul(permute(rho, [1, 0]), v), ['head', 'feature', 'feature'], {
    symbol: '\\mathrm{softmax}(K)^\\top V',
    role: 'attention',
  });
  const factorized = t.name('factorized', matmul(q, context), byHead, { symbol: 'Q\\,(K^\\top V)', role: 'attention' });

  // Every group of heads reads its values with a filter of its own; the class token has no place in the map.
  const values = toMap(splitLeading(mergeHeads(v), 1).rest, grid);
  let before = 0;
  const parts = crpe_windows.map(([, n], i) => {
    const start = before;
    before += (n * dim) / heads;
    return depthwise(slice(values, -3, start, before), p.within(`crpe.${i}.`));
  });
  const near = splitHeads(padAxis(toTokens(concat(parts, -3)), -2, 1), heads);
  const around = t.aside('v_convolved', near, byHead, { symbol: 'W_{dw} * V', role: 'value' });
  const crpe = t.name('crpe', multiply(q, around), byHead, { symbol: 'Q\\odot(W_{dw} * V)', role: 'position' });
  const scaled = divideBySqrt(factorized, dim / heads, 'd');
  const mixed = t.name('heads', add(scaled, crpe), byHead, { symbol: 'Z', role: 'attention' });
  project(t, mixed, p.within('proj.'), places);
}
