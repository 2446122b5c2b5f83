import { depthwiseParameters } from '../../nn/conv-parameters';
import { Parameters } from '../../nn/parameters';
import { positionGenerator } from '../../nn/position-generator';
import { batch, count, flag } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

const config = v.pipe(
  v.object({ batch, grid_h: count(4), grid_w: count(5), dim: count(16), kernel: count(3), class_token: flag(true) }),
  v.check(
    ({ kernel }) => kernel % 2 === 1,
    ({ kernel }) => `kernel ${kernel} must be odd to have a centre`,
  ),
);

/**
 * The position encoding generator of CPVT: a depth-wise convolution whose zeros beyond the border tell tokens where they
 * lie, added to the map (Chu et al. 2021, arXiv:2102.10882, section 3.2).
 */
export default defineSystem({
  id: 'cpvt-peg',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w + (c.class_token ? 1 : 0), c.dim) }),
  parameters: ({ dim, kernel }) => depthwiseParameters('peg', dim, kernel),
  run(t, w, input, { grid_h, grid_w, class_token }) {
    const places = { grid: [grid_h, grid_w], leading: class_token ? 1 : 0 } as const;
    positionGenerator(t, input.x, new Parameters(w, 'peg.'), places, 'map_with_position');
  },
});
