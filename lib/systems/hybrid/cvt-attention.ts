import { attend, project } from '../../nn/attention';
import { batchNorm, batchNormParameters } from '../../nn/batch-norm';
import { depthwiseParameters } from '../../nn/conv-parameters';
import { nameHeads } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { joinLeading, splitLeading, toMap, toTokens } from '../../nn/maps';
import { type ParameterSpecs, Parameters } from '../../nn/parameters';
import { conv2d } from '../../ops/conv2d';
import { batch, count, flag, oneOf, size } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import type { Places } from '../../trace/axis';
import type { Role } from '../../trace/look';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(6),
    grid_w: count(8),
    dim: count(16),
    heads: count(2),
    /** Features of a head; left out, the heads share dim. */
    head_dim: v.optional(size),
    kernel: count(3),
    stride_q: count(1),
    stride_kv: count(2),
    qkv_bias: flag(false),
    depthwise_bias: flag(false),
    class_token: flag(false),
    /**
     * Whether the class token goes through the linear part of the projections. Where it does not, the rest is as in the
     * circulating listing too: point-wise convolutions over the map, and one padding, (kernel − stride_q)/2, for all three.
     */
    class_token_projection: flag(true),
    /** What the scores are divided by the root of: the published code takes the whole width. */
    scale: oneOf(['head_dim', 'dim']),
  }),
  v.check(
    ({ dim, heads, head_dim }) => head_dim !== undefined || dim % heads === 0,
    ({ dim, heads }) =>
      `dim ${dim} cannot be cut into ${heads} heads of equal size; let heads divide dim, or give head_dim`,
  ),
  v.check(
    (c) => !c.class_token || c.class_token_projection || widthOf(c) === c.dim,
    'a class token that is not projected must be as wide as the heads together: head_dim · heads must equal dim',
  ),
  v.check(
    (c) => sideOf(Math.min(c.grid_h, c.grid_w), c, Math.max(c.stride_q, c.stride_kv)) >= 1 && paddingOf(c) >= 0,
    ({ kernel, stride_q, grid_h, grid_w }) =>
      `kernel ${kernel} and stride_q ${stride_q} leave nothing of a ${grid_h} × ${grid_w} grid`,
  ),
);
interface Config {
  readonly grid_h: number;
  readonly grid_w: number;
  readonly dim: number;
  readonly heads: number;
  readonly head_dim?: number | undefined;
  readonly kernel: number;
  readonly stride_q: number;
  readonly class_token_projection: boolean;
}

const widthOf = ({ dim, heads, head_dim }: Config): number => heads * (head_dim ?? dim / heads);
const paddingOf = ({ kernel, stride_q, class_token_projection }: Config): number =>
  Math.floor((class_token_projection ? kernel : kernel - stride_q) / 2);
/** How many places of a side a filter stands on. */
const sideOf = (n: number, c: Config, stride: number): number =>
  Math.floor((n + 2 * paddingOf(c) - c.kernel) / stride) + 1;

const channels = ['channel', 'row', 'column'] as const;
const operands = [
  ['q', 'Q', 'query'],
  ['k', 'K', 'key'],
  ['v', 'V', 'value'],
] as const satisfies readonly (readonly [string, string, Role])[];

/**
 * Attention whose projections look at neighbours: depth-wise convolution, batch norm, then a linear map, with a stride
 * that leaves fewer keys and values (Wu et al. 2021, arXiv:2103.15808, section 3.2).
 */
export default defineSystem({
  id: 'cvt-attention',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w + (c.class_token ? 1 : 0), c.dim) }),
  parameters(c) {
    const { dim, kernel, qkv_bias, depthwise_bias } = c;
    const width = widthOf(c);
    const projection = ([name, symbol, role]: (typeof operands)[number]): ParameterSpecs => ({
      ...depthwiseParameters(`${name}.depthwise`, dim, kernel, { bias: depthwise_bias }),
      ...batchNormParameters(`${name}.bn`, dim),
      ...linearParameters(`${name}.pointwise`, {
        from: dim,
        to: width,
        bias: qkv_bias,
        symbols: [`W_${symbol}`, `b_${symbol}`],
        role,
      }),
    });
    return {
      ...Object.assign({}, ...operands.map(projection)),
      ...linearParameters('proj', { from: width, to: dim, symbols: ['W_O', 'b_O'] }),
    };
  },
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, c) {
    const p = new Parameters(w);
    const leading = c.class_token ? 1 : 0;
    const { first, rest } = splitLeading(input.x, leading);
    const map = t.aside('map', toMap(rest, [c.grid_h, c.grid_w]), channels, { symbol: 'X' });

    const projected = operands.map(([name, symbol, role]) => {
      const own = p.within(`${name}.`);
      const local = conv2d(map, own.get('depthwise.weight'), own.find('depthwise.bias'), {
        stride: name === 'q' ? c.stride_q : c.stride_kv,
        padding: paddingOf(c),
        groups: c.dim,
      });
      const seen = t.name(`${name}_depthwise`, local, channels, { symbol: `X_${symbol}`, role });
      const normed = t.name(`${name}_bn`, batchNorm(seen, own.within('bn.'), { axis: -3 }), channels, {
        symbol: `\\mathrm{BN}(X_${symbol})`,
        role,
      });
      const pointwise = own.within('pointwise.');
      if (c.class_token_projection) return linear(joinLeading(first, toTokens(normed)), pointwise);
      const [, h, wide] = normed.shape.slice(-3) as [number, number, number];
      const mixed = toMap(linear(toTokens(normed), pointwise), [h, wide]);
      return joinLeading(first, toTokens(t.name(`${name}_pointwise`, mixed, channels, { symbol, role })));
    }) as [Tensor, Tensor, Tensor];

    const placed = (stride: number): Places => ({
      grid: [sideOf(c.grid_h, c, stride), sideOf(c.grid_w, c, stride)],
      leading,
    });
    const sides = { queries: placed(c.stride_q), keys: placed(c.stride_kv) };
    const split = nameHeads(t, projected, c.heads, sides);
    const { heads } = attend(t, split, { ...sides, divisor: c.scale === 'dim' ? 'model' : 'head' });
    project(t, heads, p.within('proj.'), sides.queries);
  },
});
