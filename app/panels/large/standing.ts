import type { CellAt, Matrix } from '@/app/draw/view';
import type { StagePointing } from '@/app/lens/pointing';
import { readingsOn } from '@/app/views';
import type { Screen } from '../screen';

/** The selected cell in the matrix that it stands in on the stage, on its side or not; else in that of its tensor. */
export function standingOf(
  { lens, stage, selected }: Pick<Screen, 'lens' | 'stage' | 'selected'>,
  pointing: StagePointing,
): { readonly matrix: Matrix; readonly at: CellAt } {
  for (const { ref } of readingsOn(stage)) {
    const matrix = lens.matrix(ref);
    const at = pointing.selected(matrix);
    if (at) return { matrix, at };
  }
  return { matrix: lens.matrix(selected.ref), at: selected.at };
}
