import type { CellAt, Matrix } from '@/app/draw/view';
import type { StageLens } from '@/app/lens/lens';
import type { Pointed } from '@/app/store/pointed';
import { upright, withKnobs } from '@/content/reference';
import { parseRef } from '@/lib/reference';

/** A cell of a view's matrix as the store keeps it: in the tensor's own orientation, with the knobs filled in. */
export const pointedIn = (lens: StageLens, m: Matrix, [row, col]: CellAt): Pointed => ({
  ref: upright(withKnobs(m.ref, { ...lens.chosen, knobs: lens.knobs })),
  at: parseRef(m.ref).transposed ? [col, row] : [row, col],
});
