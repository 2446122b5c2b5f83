import { isVeiled } from '@/app/draw/veiled';
import type { CellAt, GridSize, Mark, Matrix } from '@/app/draw/view';
import { cellMark, offsetAt, pairsOf, tableAt } from './offsets';

/** Which of the three matrices is pointed at, and where. */
export interface PointedMatrix {
  readonly at: CellAt;
  readonly in: 'offsets' | 'index' | 'gathered';
}

export type LinkedMarks = Readonly<Record<PointedMatrix['in'], readonly Mark[]>>;

const NOTHING: LinkedMarks = { offsets: [], index: [], gathered: [] };

/**
 * What belongs together: a pair of patches and the offset that it looks up; an offset and all pairs that look it up.
 * The cell pointed at has no mark of its own.
 */
export function linkedMarks(
  pointed: PointedMatrix | null,
  index: Matrix,
  folded: GridSize,
  role: Mark['role'],
): LinkedMarks {
  if (!pointed) return NOTHING;
  const { at } = pointed;
  if (pointed.in === 'offsets') {
    const pairs = pairsOf(tableAt(at, 0, folded)[0], index).map((pair) => cellMark(pair, role));
    return { offsets: [], index: pairs, gathered: pairs };
  }
  const own = [cellMark(at, role)];
  return {
    // Which offset a veiled entry of the map looks up is what the step asks for.
    offsets: isVeiled(index, at) ? [] : [cellMark(offsetAt(index.at(...at), folded), role)],
    index: pointed.in === 'index' ? [] : own,
    gathered: pointed.in === 'gathered' ? [] : own,
  };
}
