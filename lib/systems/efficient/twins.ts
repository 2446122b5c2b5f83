import { attend } from '../../nn/attention';
import { mergeHeads, selfOn, splitFused } from '../../nn/heads';
import { linear, linearParameters } from '../../nn/linear';
import { Parameters, prefixed } from '../../nn/parameters';
import { preNormBlock, preNormParameters } from '../../nn/pre-norm-block';
import { spatialReductionAttention, spatialReductionParameters } from '../../nn/spatial-reduction';
import { partition, perWindow, unpartition, windowsIn } from '../../nn/windows';
import { within } from '../../nn/within';
import { hasEqualHeads, headsDoNotFit } from '../../system/divisible';
import { batch, count, positive } from '../../system/schema';
import { batched, tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    grid_h: count(8),
    grid_w: count(12),
    window: count(4),
    ratio: count(4),
    dim: count(16),
    heads: count(2),
    mlp: count(32),
    eps: positive(1e-6),
    /** ε of the norm after the reduction. */
    sr_eps: positive(1e-5),
  }),
  v.check((c) => hasEqualHeads(c), headsDoNotFit),
  v.check(
    ({ grid_h, grid_w, window }) => grid_h % window === 0 && grid_w % window === 0,
    ({ grid_h, grid_w, window }) =>
      `window: a grid of ${grid_h} × ${grid_w} cannot be cut into windows of ${window}; window must divide grid_h and grid_w`,
  ),
  v.check(
    ({ grid_h, grid_w, ratio }) => ratio <= grid_h && ratio <= grid_w,
    ({ grid_h, grid_w, ratio }) => `ratio ${ratio} is larger than a side of the ${grid_h} × ${grid_w} grid`,
  ),
);
type Config = v.Output<typeof config>;

/** Locally-grouped self-attention: every window by itself; the output projection comes after they are put together. */
function local(t: Tracer, x: Tensor, p: Parameters, { grid_h, grid_w, window, heads }: Config): Tensor {
  const grid = [grid_h, grid_w] as const;
  const places: Places = { grid, leading: 0 };
  const inWindow: Places = { grid: [window, window], leading: 0 };
  const axes = [axis('token', inWindow), 'feature'] as const;
  const windows = t.name('windows', partition(x, grid, window), ['window', ...axes], { symbol: 'z_w' });
  const inside = within(t, 'attn.');
  const each = perWindow(inside);
  const qkv = each.aside('qkv', linear(windows, p.within('qkv.')), axes, { symbol: '[Q\\,K\\,V]' });
  const sides = selfOn(inWindow);
  const { heads: mixed } = attend(each, splitFused(each, qkv, heads, sides), sides);
  const concat = each.name('concat', mergeHeads(mixed), axes, { symbol: '\\mathrm{concat}(Z)' });
  const joined = linear(unpartition(concat, grid, window), p.within('proj.'));
  return inside.name('proj', joined, [axis('token', places), 'feature'], { symbol: 'O' });
}

/**
 * The two blocks that Twins alternates: attention within windows, then attention of every token to a few summaries of the
 * whole picture (Chu et al. 2021, arXiv:2104.13840, section 3.2).
 */
export default defineSystem({
  id: 'twins',
  config,
  inputs: (c) => batched(c.batch, { x: tokens(c.grid_h * c.grid_w, c.dim) }),
  parameters: ({ dim, mlp: hidden, ratio }) => ({
    ...prefixed(
      'lsa.',
      preNormParameters(dim, hidden, {
        ...linearParameters('qkv', { from: dim, to: 3 * dim, symbols: ['W_{QKV}', 'b_{QKV}'] }),
        ...linearParameters('proj', { from: dim, to: dim, symbols: ['W_O', 'b_O'] }),
      }),
    ),
    ...prefixed('gsa.', preNormParameters(dim, hidden, spatialReductionParameters({ dim, ratio, qkv_bias: true }))),
  }),
  choices: ({ heads, grid_h, grid_w, window }) => ({ head: heads, window: windowsIn([grid_h, grid_w], window) }),
  run(t, w, input, c) {
    const [lsa, gsa] = [new Parameters(w, 'lsa.'), new Parameters(w, 'gsa.')];
    const [first, second] = [within(t, 'lsa.'), within(t, 'gsa.')];
    const around = { places: { grid: [c.grid_h, c.grid_w], leading: 0 }, eps: c.eps } as const;
    const z = preNormBlock(first, input.x, lsa, around, (x) => local(first, x, lsa.within('attn.'), c));
    const options = { grid: [c.grid_h, c.grid_w], ratio: c.ratio, heads: c.heads, eps: c.sr_eps } as const;
    preNormBlock(second, z, gsa, around, (x) =>
      spatialReductionAttention(within(second, 'attn.'), x, gsa.within('attn.'), options),
    );
  },
});
