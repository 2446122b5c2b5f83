import { gridOf, hasWholePatches, patchesDoNotFit } from '../../system/divisible';
import { batch, count, counts, positive } from '../../system/schema';
import * as v from '../../system/values';
import type { Places } from '../../trace/axis';

export const swinTinyConfig = v.pipe(
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
    ({ dim, heads }) => `dim ${dim}, doubled from stage to stage, cannot be cut into ${heads.join(', ')} heads`,
  ),
  v.check(
    (c) => stagesOf(c).every(({ grid, window }) => grid.every((side) => side >= 1 && side % window === 0)),
    (c) => {
      const wrong = stagesOf(c).find(({ grid, window }) => grid.some((side) => side < 1 || side % window));
      return `window: a stage's grid of ${wrong?.grid.join(' × ')} cannot be cut into windows of ${wrong?.window}`;
    },
  ),
  v.check(
    (c) => stagesOf(c).every(({ grid }, i, all) => i === all.length - 1 || grid.every((side) => side % 2 === 0)),
    'every stage but the last must have an even number of rows and columns, to be merged two by two',
  ),
);
export interface SwinTinyConfig {
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

export interface SwinStage {
  readonly grid: Places['grid'];
  readonly dim: number;
  readonly depth: number;
  readonly heads: number;
  /** Where the grid is no larger than the window, its shorter side is the window, and nothing shifts. */
  readonly window: number;
  readonly shift: number;
}

/** The stages of a network, the widest grid first. */
export function stagesOf(
  c: Pick<SwinTinyConfig, 'image_h' | 'image_w' | 'patch' | 'dim' | 'depths' | 'heads' | 'window'>,
): SwinStage[] {
  const [rows, columns] = gridOf(c);
  return c.depths.map((depth, i) => {
    const grid = [Math.floor(rows / 2 ** i), Math.floor(columns / 2 ** i)] as const;
    const shorter = Math.min(...grid);
    const whole = shorter <= c.window;
    return {
      grid,
      dim: c.dim * 2 ** i,
      depth,
      heads: c.heads[i] as number,
      window: whole ? shorter : c.window,
      shift: whole ? 0 : Math.floor(c.window / 2),
    };
  });
}
