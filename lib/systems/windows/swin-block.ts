import { stack, stackParameters } from '../../nn/blocks';
import { Parameters } from '../../nn/parameters';
import { swinBlock } from '../../nn/swin-block';
import { vitBlockParameters } from '../../nn/vit-block';
import { windowsIn } from '../../nn/windows';
import { relativeIndex } from '../../ops/relative-index';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { axis } from '../../trace/axis';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(8),
    grid_w: count(12),
    window: count(4),
    shift: count(2),
    dim: count(24),
    heads: count(3),
    mlp: count(48),
    eps: positive(1e-5),
    mask_value: v.optional(v.number(), -100),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ grid_h, grid_w, window }) => grid_h % window === 0 && grid_w % window === 0,
    ({ grid_h, grid_w, window }) =>
      `window: a grid of ${grid_h} × ${grid_w} cannot be cut into windows of ${window}; window must divide grid_h and grid_w`,
  ),
  v.check(
    ({ window, shift }) => shift < window,
    ({ window, shift }) => `shift ${shift} must be smaller than the window, ${window}`,
  ),
);

/**
 * Two Swin blocks: attention within windows, then within windows of the grid shifted round its border
 * (Liu et al. 2021, arXiv:2103.14030, section 3.2, figure 3b).
 */
export default defineSystem({
  id: 'swin-block',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w, c.dim) }),
  parameters: (c) => stackParameters(2, vitBlockParameters({ ...c, qkv_bias: true }, [c.window, c.window])),
  choices: ({ heads, grid_h, grid_w, window }) => ({
    block: 2,
    head: heads,
    window: windowsIn([grid_h, grid_w], window),
  }),
  run(t, w, input, { grid_h, grid_w, window, shift, heads, eps, mask_value: maskValue }) {
    const inWindow = { grid: [window, window], leading: 0 } as const;
    const index = t.name(
      'rel_bias_index',
      relativeIndex(window, window),
      [axis('query', inWindow), axis('key', inWindow)],
      { symbol: 'I', role: 'position', scale: 'index' },
    );
    const options = { grid: [grid_h, grid_w], window, heads, eps, maskValue, index } as const;
    const shifts = [0, shift];
    let block = 0;
    stack(t, input.x, Parameters.of(w), 2, (named, z, p) =>
      swinBlock(named, z, p, { ...options, shift: shifts[block++] as number }),
    );
  },
});
