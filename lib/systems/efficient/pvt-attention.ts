import { Parameters } from '../../nn/parameters';
import { spatialReductionAttention, spatialReductionParameters } from '../../nn/spatial-reduction';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, flag, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(8),
    grid_w: count(12),
    dim: count(16),
    heads: count(2),
    ratio: count(4),
    eps: positive(1e-5),
    qkv_bias: flag(true),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ grid_h, grid_w, ratio }) => ratio <= grid_h && ratio <= grid_w,
    ({ grid_h, grid_w, ratio }) => `ratio ${ratio} is larger than a side of the ${grid_h} × ${grid_w} grid`,
  ),
);

/** Spatial-reduction attention of the Pyramid Vision Transformer (Wang et al. 2021, arXiv:2102.12122, section 3.3). */
export default defineSystem({
  id: 'pvt-attention',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w, c.dim) }),
  parameters: (c) => spatialReductionParameters(c),
  choices: ({ heads }) => ({ head: heads }),
  run(t, w, input, { grid_h, grid_w, ratio, heads, eps }) {
    const options = { grid: [grid_h, grid_w], ratio, heads, eps } as const;
    spatialReductionAttention(t, input.x, new Parameters(w), options);
  },
});
