import type { Role } from '@/lib/trace/look';
import type { CellAt, Mark, Matrix } from '../view';
import type { CellSize } from './cell-size';

export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a mark lies among cells of this size. */
export const boxOfMark = ({ rows, cols }: Mark, cell: CellSize): MarkBox => ({
  x: cols[0] * cell.width,
  y: rows[0] * cell.height,
  width: (cols[1] - cols[0] + 1) * cell.width,
  height: (rows[1] - rows[0] + 1) * cell.height,
});

/** Each mark once. */
export const unlike = (marks: readonly Mark[]): Mark[] => [
  ...new Map(marks.map((mark) => [[...mark.rows, ...mark.cols, mark.role].join(), mark])).values(),
];

/** The cells that somebody set. */
export function editedCells({ rows, cols, edited }: Matrix): CellAt[] {
  const found: CellAt[] = [];
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) if (edited(i, j)) found.push([i, j]);
  return found;
}

/** The one row (or column) in which all marks lie, with their role; null where there are several, or none. */
export function single(marks: readonly Mark[], axis: 'rows' | 'cols'): { at: number; role: Role } | null {
  const [first] = marks;
  if (!first) return null;
  const [at] = first[axis];
  return marks.every((mark) => mark[axis][0] === at && mark[axis][1] === at) ? { at, role: first.role } : null;
}
