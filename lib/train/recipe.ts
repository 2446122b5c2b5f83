import type { Schedule } from './schedule';
import type { WarpRanges } from './warp';

/** Everything that decides what a training run learns, apart from the model and the pictures. */
export interface Recipe {
  readonly seed: number;
  /** Pictures in one update. */
  readonly batch: number;
  /** Pictures whose gradient is computed at once. A batch adds up its chunks in order, whoever computed them. */
  readonly chunk: number;
  readonly schedule: Schedule;
  readonly decay: number;
  readonly smoothing: number;
  /** Greatest length of a gradient. */
  readonly clip: number;
  readonly warp: WarpRanges;
  /** Share of pictures in two random colours; the others are white on black. */
  readonly coloured: number;
  /** Pictures of each batch that the project's own pen has drawn. */
  readonly procedural: number;
  /** How much of the running mean of the weights an update keeps, once it has run for a while. 0: no mean is kept. */
  readonly average: number;
}

const DEGREE = Math.PI / 180;

/** What the shipped model was trained with. */
export const defaultWarp: WarpRanges = {
  rotation: 12 * DEGREE,
  scale: [0.85, 1.15],
  shear: 0.15,
  shift: 0.14 * 28,
  elastic: 0.7,
};

/** Where each chunk of a batch begins and ends. */
export function chunksOf({ batch, chunk }: Pick<Recipe, 'batch' | 'chunk'>): readonly [start: number, end: number][] {
  return Array.from({ length: Math.ceil(batch / chunk) }, (_, i) => [i * chunk, Math.min(batch, (i + 1) * chunk)]);
}
