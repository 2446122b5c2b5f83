import * as v from 'valibot';
import { stack, stackParameters } from '../../nn/blocks';
import { pool } from '../../nn/class-token';
import { convParameters } from '../../nn/conv-parameters';
import { linear, linearParameters } from '../../nn/linear';
import { toTokens } from '../../nn/maps';
import { norm, normParameters } from '../../nn/norm';
import { type ParameterSpecs, Parameters, prefixed } from '../../nn/parameters';
import { patchMerging, patchMergingParameters } from '../../nn/patch-merging';
import { swinBlock } from '../../nn/swin-block';
import { vitBlockParameters } from '../../nn/vit-block';
import { within } from '../../nn/within';
import { conv2d } from '../../ops/conv2d';
import { permute } from '../../ops/permute';
import { relativeIndex } from '../../ops/relative-index';
import { softmax } from '../../ops/softmax';
import { gridOf, hasWholePatches, patchesDoNotFit } from '../../system/divisible';
import { batch, count, counts, positive } from '../../system/schema';
import { batched, picture } from '../../system/specs';
import { defineSystem } from '../../system/system';
import type { Tensor } from '../../tensor/tensor';
import { axis, type Places } from '../../trace/axis';
import type { Tracer } from '../../trace/trace';

const config = v.pipe(
  v.object({
    batch,
    image_h: count(16),
    image_w: count(16),
    channels: count(3),
    patch: count(2),
    /** Width of the first stage; each later one has twice as much. */
    dim: count(8),
    depths: counts([2, 2]),
    heads: counts([2, 4]),
    /** Width of the feed-forward networks over that of the stage. */
    mlp_ratio: positive(2),
    window: count(4),
    classes: count(5),
    mask_value: v.optional(v.number(), -100),
    eps: positive(1e-5),
  }),
  v.check((c) => hasWholePatches(c), patchesDoNotFit),
  v.check(({ depths, heads }) => depths.length === heads.length, 'depths and heads must have one entry for each stage'),
  v.check(
    ({ dim, heads }) => heads.every((n, i) => (dim * 2 ** i) % n === 0),
    ({ input: { dim, heads } }) =>
      `dim ${dim}, doubled from stage to stage, cannot be cut into ${heads.join(', ')} heads`,
  ),
  v.check(
    (c) => stagesOf(c).every(({ grid, window }) => grid.every((side) => side >= 1 && side % window === 0)),
    (issue) => {
      const wrong = stagesOf(issue.input).find(({ grid, window }) => grid.some((side) => side < 1 || side % window));
      return `a stage's grid of ${wrong?.grid.join(' × ')} cannot be cut into windows of ${wrong?.window}`;
    },
  ),
  v.check(
    (c) => stagesOf(c).every(({ grid }, i, all) => i === all.length - 1 || grid.every((side) => side % 2 === 0)),
    'every stage but the last must have an even number of rows and columns, to be merged two by two',
  ),
);
interface Config {
  readonly image_h: number;
  readonly image_w: number;
  readonly channels: number;
  readonly patch: number;
  readonly dim: number;
  readonly depths: readonly number[];
  readonly heads: readonly number[];
  readonly mlp_ratio: number;
  readonly window: number;
  readonly classes: number;
  readonly mask_value: number;
  readonly eps: number;
}

interface Stage {
  readonly grid: Places['grid'];
  readonly dim: number;
  readonly depth: number;
  readonly heads: number;
  /** Where the grid is no larger than the window, its shorter side is the window, and nothing shifts. */
  readonly window: number;
  readonly shift: number;
}

function stagesOf(c: Pick<Config, 'image_h' | 'image_w' | 'patch' | 'dim' | 'depths' | 'heads' | 'window'>): Stage[] {
  const [rows, columns] = gridOf(c);
  return c.depths.map((depth, i) => {
    const grid = [Math.floor(rows / 2 ** i), Math.floor(columns / 2 ** i)] as const;
    const shorter = Math.min(...grid);
    const whole = shorter <= c.window;
    return {
      ...{ grid, dim: c.dim * 2 ** i, depth, heads: c.heads[i] as number },
      window: whole ? shorter : c.window,
      shift: whole ? 0 : Math.floor(c.window / 2),
    };
  });
}

function parameters(c: Config): ParameterSpecs {
  const stages = stagesOf(c);
  const last = stages.at(-1) as Stage;
  const stage = ({ dim, depth, heads, window }: Stage, i: number): ParameterSpecs => {
    const shape = { dim, heads, mlp: Math.floor(dim * c.mlp_ratio), qkv_bias: true };
    return prefixed(`stage.${i}.`, {
      ...(i ? prefixed('merge.', patchMergingParameters(dim / 2)) : {}),
      ...stackParameters(depth, vitBlockParameters(shape, [window, window])),
    });
  };
  return {
    ...convParameters('patch_embed', { from: c.channels, to: c.dim, kernel: c.patch, symbols: ['W_E', 'b_E'] }),
    ...normParameters('patch_norm', c.dim),
    ...Object.assign({}, ...stages.map(stage)),
    ...normParameters('norm', last.dim),
    ...linearParameters('head', {
      ...{ from: last.dim, to: c.classes, axes: ['feature', 'class'], symbols: ['W_\\ell', 'b_\\ell'] },
    }),
  };
}

function runStage(t: Tracer, tokens: Tensor, p: Parameters, stage: Stage, c: Config, merges: boolean): Tensor {
  const { grid, depth, heads, window, shift } = stage;
  const before: Places['grid'] = [grid[0] * 2, grid[1] * 2];
  const z = merges
    ? patchMerging(within(t, 'merge.'), tokens, p.within('merge.'), { grid: before, eps: c.eps, output: 'output' })
    : tokens;
  const inWindow: Places = { grid: [window, window], leading: 0 };
  const pairs = [axis('query', inWindow), axis('key', inWindow)] as const;
  const index = t.name('rel_bias_index', relativeIndex(window, window), pairs, {
    ...{ symbol: 'I', role: 'position', scale: 'index' },
  });
  const options = { grid, window, heads, eps: c.eps, maskValue: c.mask_value, index };
  let block = 0;
  return stack(t, z, p, depth, (named, x, own) =>
    swinBlock(named, x, own, { ...options, shift: block++ % 2 ? shift : 0 }),
  );
}

/** A whole small Swin Transformer (Liu et al. 2021, arXiv:2103.14030, figure 3a). */
export default defineSystem({
  id: 'swin-tiny',
  config,
  inputs: (c) => batched(c.batch, { image: picture(c.image_h, c.image_w, c.channels) }),
  parameters: (c) => parameters(c),
  choices(c) {
    const stages = stagesOf(c);
    const windows = stages.map(({ grid, window }) => (grid[0] * grid[1]) / window ** 2);
    return {
      ...{ stage: stages.length, block: Math.max(...c.depths), head: Math.max(...c.heads) },
      window: Math.max(...windows),
    };
  },
  run(t, w, input, c) {
    const p = Parameters.of(w);
    const stages = stagesOf(c);
    const [first, last] = [stages[0] as Stage, stages.at(-1) as Stage];
    const over = ({ grid }: Stage) => [axis('token', { grid, leading: 0 }), 'feature'] as const;
    const stream = (symbol: string) => ({ symbol, role: 'residual' }) as const;
    const image = permute(input.image as Tensor, [2, 0, 1]);
    const cut = conv2d(image, p.get('patch_embed.weight'), p.find('patch_embed.bias'), { stride: c.patch });
    const embedding = t.name('embedding', toTokens(cut), over(first), stream('E'));
    let z = t.name('tokens', norm(embedding, p.within('patch_norm.'), c.eps), over(first), stream('z_0'));
    for (const [i, stage] of stages.entries()) {
      z = runStage(within(t, `stage.${i}.`), z, p.within(`stage.${i}.`), stage, c, i > 0);
    }
    const y = t.name('norm', norm(z, p.within('norm.'), c.eps), over(last), stream('y'));
    const pooled = t.name('pooled', pool(y, 'mean'), ['feature'], stream('\\bar{y}'));
    const logits = t.name('logits', linear(pooled, p.within('head.')), ['class'], { symbol: '\\ell' });
    t.name('probs', softmax(logits), ['class'], { symbol: '\\hat{y}', scale: 'chances' });
  },
});
