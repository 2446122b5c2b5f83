import type { CellAt } from '@/app/draw/view';
import { makeLens, type StageLens } from '@/app/lens/lens';
import { makePointing, type StagePointing } from '@/app/lens/pointing';
import { fetchWords } from '@/app/words/define';
import { firstOfEach } from '@/lib/choice';
import { seeded } from '@/lib/random';
import { readConfig } from '@/lib/system/config';
import { runSystem, untrainedWeights } from '@/lib/system/system';
import miniVit from '@/lib/systems/vit/mini-vit';
import { tensor } from '@/lib/tensor/tensor';
import type { Trace } from '@/lib/trace/trace';

await fetchWords('en');

export const PATCH = 2;

export interface AnyGrid {
  readonly grid: readonly [rows: number, columns: number];
  readonly classToken: boolean;
}

/** Square and wide grids, smaller and larger than the lessons', with and without a class token. */
export const anyGrids: readonly AnyGrid[] = (
  [
    [7, 7],
    [3, 5],
    [14, 14],
  ] as const
).flatMap((grid) => [true, false].map((classToken) => ({ grid, classToken })));

export const PROBS = 'block.{block}.attn.probs';
export const INDEX = 'rel_bias_index';
export const TABLE = 'w.block.{block}.attn.rel_bias_table';
export const BIAS = 'block.{block}.attn.rel_bias';
export const SHOWN = ['in.image:channel=0', 'patches', 'embedding', 'tokens', PROBS, INDEX, TABLE, BIAS] as const;

export interface Drawn {
  readonly trace: Trace;
  readonly lens: StageLens;
  pointAt(ref: string, at: CellAt): StagePointing;
}

/** A mini ViT that cuts a picture of noise into such a grid, as the views of a step see it. */
export function drawn({ grid: [rows, columns], classToken }: AnyGrid): Drawn {
  const config = readConfig(miniVit, {
    image_h: rows * PATCH,
    image_w: columns * PATCH,
    patch: PATCH,
    dim: 8,
    heads: 2,
    mlp: 8,
    depth: 1,
    classes: 3,
    class_token: classToken,
    pool: 'mean',
    rpe: true,
  });
  const random = seeded(7);
  const pixels = Float32Array.from({ length: rows * columns * PATCH * PATCH * 3 }, random);
  const image = tensor(pixels, [rows * PATCH, columns * PATCH, 3]);
  const trace = runSystem(miniVit, { weights: untrainedWeights(miniVit, config, 1), input: { image }, config });
  const lens = makeLens({
    trace,
    original: trace,
    chosen: { ...firstOfEach, knobs: {} },
    counts: { block: 1, head: 2 },
    compare: 'edited',
    theme: 'light',
    language: 'en',
    labelling: { countFrom: 0 },
    readings: SHOWN.map((ref) => ({ ref })),
  });
  return {
    trace,
    lens,
    pointAt: (ref, at) => {
      const slice = lens.slice(ref);
      const selected = { name: slice.named.name, index: slice.flat(...at), run: null };
      return makePointing({ lens, selected, hovered: null, litNames: new Set() });
    },
  };
}
