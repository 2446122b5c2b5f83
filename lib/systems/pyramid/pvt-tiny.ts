import { stack, stackParameters } from '../../nn/blocks';
import { convParameters } from '../../nn/conv-parameters';
import { toMap, toTokens } from '../../nn/maps';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpecs, Parameters, prefixed } from '../../nn/parameters';
import { preNormBlock, preNormParameters } from '../../nn/pre-norm-block';
import { spatialReductionAttention, spatialReductionParameters } from '../../nn/spatial-reduction';
import { stretchGrid } from '../../nn/stretch';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { conv2d } from '../../ops/conv2d';
import { permute } from '../../ops/permute';
import { slice } from '../../ops/slice';
import { batch, count, counts, flag, positive } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import { part, prefixOf } from '../../trace/part';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    /** Rows and columns of the picture. */
    image: count(16),
    channels: count(3),
    patch: count(2),
    /** One entry for each stage. */
    dims: counts([8, 16]),
    heads: counts([1, 2]),
    mlps: counts([16, 32]),
    depths: counts([1, 2]),
    ratios: counts([4, 1]),
    qkv_bias: flag(false),
    eps: positive(1e-5),
  }),
  v.check(
    ({ dims, heads, mlps, depths, ratios }) =>
      [heads, mlps, depths, ratios].every((list) => list.length === dims.length),
    'dims, heads, mlps, depths and ratios must have one entry for each stage',
  ),
  v.check(
    ({ dims, heads }) => dims.every((dim, i) => dim % (heads[i] as number) === 0),
    ({ dims, heads }) => `dims ${dims.join(', ')} cannot be cut into ${heads.join(', ')} heads of equal size`,
  ),
  v.check(
    (c) => c.dims.every((_, i) => sideOf(c, i) >= (c.ratios[i] as number) && tableSideOf(c, i) >= 1),
    ({ image, patch }) => `image ${image} in patches of ${patch} leaves a stage smaller than its ratio`,
  ),
);
interface Config {
  readonly image: number;
  readonly channels: number;
  readonly patch: number;
  readonly dims: readonly number[];
  readonly heads: readonly number[];
  readonly mlps: readonly number[];
  readonly depths: readonly number[];
  readonly ratios: readonly number[];
  readonly qkv_bias: boolean;
  readonly eps: number;
}

/** Patches along a side in stage i: every later stage takes two of them together. */
function sideOf({ image, patch }: Config, i: number): number {
  let side = Math.floor(image / patch);
  for (let stage = 0; stage < i; stage++) side = Math.floor(side / 2);
  return side;
}

/** Places along a side of stage i's table. After the first it is made for patches of 4, whatever the patches are. */
const tableSideOf = (c: Config, i: number): number =>
  i === 0 ? sideOf(c, 0) : Math.floor(Math.floor(c.image / 2 ** (i + 1)) / 2);

function stageParameters(c: Config, i: number): ParameterSpecs {
  const at = (list: readonly number[]): number => list[i] as number;
  const dim = at(c.dims);
  const side = tableSideOf(c, i);
  // The last table has one row in front that is never read: it was a class token's.
  const rows = side * side + (i === c.dims.length - 1 ? 1 : 0);
  return {
    ...convParameters('patch_embed', {
      from: i ? (c.dims[i - 1] as number) : c.channels,
      to: dim,
      kernel: i ? 2 : c.patch,
      symbols: ['W_E', 'b_E'],
    }),
    ...normParameters('patch_norm', dim),
    pos_embed: {
      shape: [rows, dim],
      axes: ['position', 'feature'],
      symbol: 'E_{\\mathrm{pos}}',
      role: 'position',
      initial: { deviation: 0.3 },
    },
    ...stackParameters(
      at(c.depths),
      preNormParameters(
        dim,
        at(c.mlps),
        spatialReductionParameters({ dim, ratio: at(c.ratios), qkv_bias: c.qkv_bias }),
      ),
    ),
  };
}

/** Patches, positions and blocks, map [..., C, h, w] → [..., dim, h/patch, w/patch]. */
function runStage(t: Tracer, input: Tensor, p: Parameters, c: Config, i: number): Tensor {
  const side = sideOf(c, i);
  const grid = [side, side] as const;
  const places: Places = { grid, leading: 0 };
  const axes = [axis('token', places), 'feature'] as const;
  const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;
  const cut = conv2d(input, p.get('patch_embed.weight'), p.find('patch_embed.bias'), { stride: i ? 2 : c.patch });
  const embedding = t.name('embedding', toTokens(cut), axes, stream('E'));
  const even = t.name('patch_norm', norm(embedding, p.within('patch_norm.'), c.eps), axes, stream('\\mathrm{LN}(E)'));
  const table = p.get('pos_embed');
  const own = tableSideOf(c, i);
  const read = slice(table, 0, (table.shape[0] as number) - own * own, table.shape[0] as number);
  const positions = t.name('pos_embed', stretchGrid(read, [own, own], grid), axes, {
    symbol: 'E_{\\mathrm{pos}}',
    role: 'position',
  });
  const tokens = t.name('tokens', add(even, positions), axes, stream('z_0'));
  const at = (list: readonly number[]): number => list[i] as number;
  const options = { grid, ratio: at(c.ratios), heads: at(c.heads), eps: c.eps };
  const z = stack(t, tokens, p, at(c.depths), (named, x, own) =>
    preNormBlock(named, x, own, { places, eps: c.eps }, (of) =>
      spatialReductionAttention(within(named, 'attn.'), of, own.within('attn.'), options),
    ),
  );
  return t.name('map', toMap(z, grid), ['channel', 'row', 'column'], stream('F'));
}

/**
 * A small Pyramid Vision Transformer: stages of fewer, wider tokens, each with attention to a reduced picture (Wang et
 * al. 2021, arXiv:2102.12122, section 3), as a circulating listing has it: no head, and position tables of a fixed size
 * that are stretched where the grid has another.
 */
export default defineSystem({
  id: 'pvt-tiny',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image, c.image, c.channels, [sideOf(c, 0), sideOf(c, 0)]) }),
  parameters: (c) => Object.assign({}, ...c.dims.map((_, i) => prefixed(part('stage', i), stageParameters(c, i)))),
  choices: ({ dims, depths, heads }) => ({
    stage: dims.length,
    block: Math.max(...depths),
    head: Math.max(...heads),
  }),
  run(t, w, input, c) {
    const p = Parameters.of(w);
    const image = permute(input.image, [2, 0, 1]);
    let map = t.aside('image_map', image, ['channel', 'row', 'column'], { symbol: 'X', scale: 'pixels' });
    for (const i of c.dims.keys())
      map = runStage(within(t, part('stage', i)), map, p.within(prefixOf(part('stage', i))), c, i);
  },
});
