import type { Matrix, SizedPicture } from '@/app/draw/view';
import type { StageLens } from '@/app/lens/lens';
import type { Ref } from '@/content/stage';
import { parseRef } from '@/lib/reference';

/** What stands for a step in the strip. */
export interface Thumb {
  readonly matrix: Matrix;
  /** Drawn in its place: the matrix is one channel of it. */
  readonly picture: SizedPicture | null;
  /** What its colours come from. A run takes from the run before it all that no change reaches, so identity tells. */
  readonly from: readonly unknown[];
}

export function thumbOf(lens: StageLens, ref: Ref): Thumb {
  const matrix = lens.matrix(ref);
  const { rows, cols, scale } = matrix;
  const { flat, named } = lens.sliceOf(matrix);
  const picture = scale.kind === 'pixels' ? lens.picture : null;
  const { trace, original } = lens.pair(null);
  const differs = lens.compare === 'difference' && trace !== original;
  const untouched = differs ? lens.pair(parseRef(ref).run).original.get(matrix.name).tensor : null;
  const mask = matrix.veiled ? lens.veiling?.maskOf(named.tensor) : null;
  const cells = [named.tensor, untouched, rows, cols, flat(0, 0), flat(1, 0), flat(0, 1)];
  return { matrix, picture, from: [...cells, mask, picture?.pixels, scale.kind, scale.max, lens.theme] };
}

/** Whether both would be drawn alike. */
export const sameThumb = (a: Thumb, b: Thumb): boolean => a.from.every((each, i) => Object.is(each, b.from[i]));
