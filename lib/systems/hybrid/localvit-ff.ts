import { batchNorm, batchNormParameters } from '../../nn/batch-norm';
import { convParameters, depthwiseParameters } from '../../nn/conv-parameters';
import { depthwise } from '../../nn/depthwise';
import { joinLeading, splitLeading, toMap, toTokens } from '../../nn/maps';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpecs, Parameters } from '../../nn/parameters';
import { add } from '../../ops/add';
import { conv2d } from '../../ops/conv2d';
import { hardswish } from '../../ops/hardswish';
import { batch, count, flag, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(4),
    grid_w: count(5),
    dim: count(8),
    hidden: count(32),
    kernel: count(3),
    class_token: flag(true),
    /** A norm after every convolution, which then has no bias. */
    batch_norm: flag(false),
    /** The circulating listing: layer norm first, and one more 1 × 1 convolution. */
    pre_norm: flag(false),
    extra_pointwise: flag(false),
    /** ε of the layer norm. */
    eps: positive(1e-5),
  }),
  v.check(
    ({ kernel }) => kernel % 2 === 1,
    ({ kernel }) => `kernel ${kernel} must be odd to have a centre`,
  ),
);

const channels = ['channel', 'row', 'column'] as const;

/**
 * A feed-forward network that sees its neighbours: 1 × 1 up, hard-swish, depth-wise, hard-swish, 1 × 1 down, added to the
 * stream; the class token passes by (Li et al. 2021, arXiv:2104.05707, section 3.3).
 */
export default defineSystem({
  id: 'localvit-ff',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w + (c.class_token ? 1 : 0), c.dim) }),
  parameters({ dim, hidden, kernel, batch_norm, pre_norm, extra_pointwise }) {
    const bias = !batch_norm;
    const normed = (name: string, n: number): ParameterSpecs =>
      batch_norm ? batchNormParameters(`${name}_bn`, n) : {};
    return {
      ...(pre_norm ? normParameters('norm', dim) : {}),
      ...convParameters('expand', { from: dim, to: hidden, kernel: 1, bias, symbols: ['W_1', 'b_1'] }),
      ...normed('expand', hidden),
      ...depthwiseParameters('depthwise', hidden, kernel, { bias }),
      ...normed('depthwise', hidden),
      ...(extra_pointwise
        ? {
            ...convParameters('pointwise', { from: hidden, to: hidden, kernel: 1, bias, symbols: ['W_p', 'b_p'] }),
            ...normed('pointwise', hidden),
          }
        : {}),
      ...convParameters('project', { from: hidden, to: dim, kernel: 1, bias, symbols: ['W_2', 'b_2'] }),
      ...normed('project', dim),
    };
  },
  run(t, w, input, c) {
    const p = new Parameters(w);
    const places: Places = { grid: [c.grid_h, c.grid_w], leading: c.class_token ? 1 : 0 };
    const x = input.x;
    const { first, rest } = splitLeading(x, places.leading);
    const patches = [axis('token', { ...places, leading: 0 }), 'feature'] as const;
    const read = c.pre_norm
      ? t.name('norm', norm(rest, p.within('norm.'), c.eps), patches, { symbol: '\\mathrm{LN}(X)' })
      : rest;

    /** A convolution, and its norm where there are norms. */
    const layer = (name: string, of: (p: Parameters) => Tensor, symbol: string): Tensor => {
      const map = t.name(name, of(p.within(`${name}.`)), channels, { symbol });
      if (!c.batch_norm) return map;
      return t.name(`${name}_bn`, batchNorm(map, p.within(`${name}_bn.`), { axis: -3 }), channels, {
        symbol: `\\mathrm{BN}(${symbol})`,
      });
    };
    const active = (name: string, map: Tensor, symbol: string) =>
      t.name(`${name}_hardswish`, hardswish(map), channels, { symbol: `\\mathrm{hswish}(${symbol})` });
    const pointwise = (map: Tensor) => (own: Parameters) => conv2d(map, own.get('weight'), own.find('bias'));

    const map = t.aside('map', toMap(read, places.grid), channels, { symbol: 'X' });
    const up = active('expand', layer('expand', pointwise(map), 'U'), 'U');
    const local = layer('depthwise', (own) => depthwise(up, own), 'D');
    const seen = c.extra_pointwise
      ? active('pointwise', layer('pointwise', pointwise(local), 'P'), 'P')
      : active('depthwise', local, 'D');
    const down = layer('project', pointwise(seen), 'V');
    const output = joinLeading(first, add(rest, toTokens(down)));
    t.name('output', output, [axis('token', places), 'feature'], { symbol: 'Y', role: 'residual' });
  },
});
