import type { MiniVitConfig } from '../../lib/systems/vit/mini-vit-config';
import { type Digits, digitsFromIdx, stretchOf } from '../../lib/train/digits';
import { proceduralDigits } from '../../lib/train/procedural';
import type { Recipe } from '../../lib/train/recipe';
import { Stream } from '../../lib/train/stream';
import type { IdxFiles } from './mnist';

/** What every thread of a run knows from the start. Arrays lie in shared memory. */
export interface Job {
  readonly config: MiniVitConfig;
  readonly recipe: Recipe;
  readonly files: IdxFiles;
  /** The last so many digits of the files are kept from training. */
  readonly holdOut: number;
  /** Weights to compute with, written before each request. */
  readonly weights: Float32Array;
  /** One gradient after the other, by chunk. */
  readonly gradients: Float32Array;
  /** [0]: the next chunk nobody has taken yet. */
  readonly next: Int32Array;
}

/** Different hands for training and for judging. */
const POOL = 20_000;

export const judged = (seed: number): Digits => proceduralDigits(1_000, seed + 1);

export function digitsOf({ files, holdOut }: Pick<Job, 'files' | 'holdOut'>): { training: Digits; heldOut: Digits } {
  const all = digitsFromIdx(files.pictures, files.labels);
  if (holdOut < 1 || holdOut >= all.count) {
    throw new Error(`Of ${all.count} digits between 1 and ${all.count - 1} can be held out, not ${holdOut}.`);
  }
  const split = all.count - holdOut;
  return { training: stretchOf(all, 0, split), heldOut: stretchOf(all, split) };
}

/** The batches of a run: handwritten digits, and some from the project's own pen. */
export function streamOf(training: Digits, recipe: Recipe): Stream {
  const { batch, procedural, seed } = recipe;
  const sources = [{ digits: training, perBatch: batch - procedural }];
  if (procedural) sources.push({ digits: proceduralDigits(POOL, seed), perBatch: procedural });
  return new Stream(sources, recipe);
}

export type Request =
  | { readonly kind: 'gradient'; readonly step: number }
  | {
      readonly kind: 'judge';
      readonly of: 'handwritten' | 'drawn';
      readonly range: readonly [number, number];
      readonly colourSeed: number | null;
    };
