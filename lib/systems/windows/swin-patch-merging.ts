import { Parameters } from '../../nn/parameters';
import { patchMerging, patchMergingParameters } from '../../nn/patch-merging';
import { batch, count, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

const config = v.pipe(
  v.object({ batch, grid_h: count(4), grid_w: count(6), dim: count(8), eps: positive(1e-5) }),
  v.check(
    ({ grid_h, grid_w }) => grid_h % 2 === 0 && grid_w % 2 === 0,
    ({ grid_h, grid_w }) =>
      `a grid of ${grid_h} × ${grid_w} cannot be cut into squares of 2 × 2; grid_h and grid_w must be even`,
  ),
);

/** Where a Swin Transformer halves its grid and doubles its width (Liu et al. 2021, arXiv:2103.14030, section 3.1). */
export default defineSystem({
  id: 'swin-patch-merging',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w, c.dim) }),
  parameters: ({ dim }) => patchMergingParameters(dim),
  run(t, w, input, { grid_h, grid_w, eps }) {
    patchMerging(t, input.x, new Parameters(w), { grid: [grid_h, grid_w], eps, output: 'output' });
  },
});
