import { depthwiseParameters } from '../../nn/conv-parameters';
import { depthwise } from '../../nn/depthwise';
import { toMap, toTokens } from '../../nn/maps';
import { mlp, mlpParameters } from '../../nn/mlp';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpecs, Parameters, prefixed } from '../../nn/parameters';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { gelu } from '../../ops/gelu';
import { multiply } from '../../ops/multiply';
import { batch, count, flag, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { axis, type Places } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(8),
    grid_w: count(8),
    dim: count(12),
    kernel: count(7),
    mlp: count(48),
    /** A learned factor per channel before the sum. */
    layer_scale: flag(true),
    eps: positive(1e-6),
  }),
  v.check(
    ({ kernel }) => kernel % 2 === 1,
    ({ kernel }) => `kernel ${kernel} must be odd to have a centre`,
  ),
);

const fc = { first: 'fc1', activation: 'gelu', symbol: '\\mathrm{GELU}', second: 'fc2' };
const gamma: ParameterSpecs[string] = { shape: [0], axes: ['feature'], symbol: '\\gamma', initial: { all: 1e-6 } };

/**
 * A ConvNeXt block: a wide depth-wise filter in attention's place, layer norm over the channels, and a feed-forward
 * network (Liu et al. 2022, arXiv:2201.03545, section 2).
 */
export default defineSystem({
  id: 'convnext-block',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w, c.dim) }),
  parameters: ({ dim, kernel, mlp: hidden, layer_scale }) => ({
    ...depthwiseParameters('depthwise', dim, kernel),
    ...normParameters('norm', dim),
    ...prefixed('mlp.', mlpParameters(dim, hidden, fc)),
    ...(layer_scale ? { gamma: { ...gamma, shape: [dim] } } : {}),
  }),
  run(t, w, input, { grid_h, grid_w, eps, layer_scale }) {
    const p = new Parameters(w);
    const x = input.x;
    const places: Places = { grid: [grid_h, grid_w], leading: 0 };
    const axes = [axis('token', places), 'feature'] as const;
    const map = depthwise(toMap(x, places.grid), p.within('depthwise.'));
    const local = t.name('depthwise', map, ['channel', 'row', 'column'], { symbol: 'W_{dw} * X' });
    const normed = t.name('norm', norm(toTokens(local), p.within('norm.'), eps), axes, { symbol: '\\mathrm{LN}' });
    const fed = mlp(within(t, 'mlp.'), normed, p.within('mlp.'), gelu, { ...fc, places });
    const scaled = layer_scale
      ? t.name('scaled', multiply(fed, p.get('gamma')), axes, { symbol: '\\gamma\\odot M' })
      : fed;
    t.name('output', add(x, scaled), axes, { symbol: 'Y', role: 'residual' });
  },
});
