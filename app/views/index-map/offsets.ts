import { formatNumber } from '@/app/draw/number-text';
import { through } from '@/app/draw/through';
import type { CellAt, GridSize, Mark, Matrix } from '@/app/draw/view';

/** Rows and columns of a folded table: a row for each Δr, a column for each Δc of a grid of patches. */
export const foldedSize = ([rows, columns]: GridSize): GridSize => [2 * rows - 1, 2 * columns - 1];

/**
 * One head's column of a table of relative positions, [offset, head], folded to (2h − 1) × (2w − 1) for a grid of h × w
 * patches. Offsets run query minus key (Liu et al. 2021, arXiv:2103.14030), so a key one step to the right of its query
 * has Δc = −1. The table is drawn as seen from the query, which is its middle cell: what a key to the right reads is on
 * the right, what a key below reads is below. Both Δr and Δc therefore fall along rows and columns.
 */
export function offsetMatrix(table: Matrix, head: number, grid: GridSize): Matrix {
  const folded = foldedSize(grid);
  const [rows, cols] = folded;
  const shapeText = `${rows} × ${cols}`;
  return {
    ...table,
    rows,
    cols,
    rowWord: 'Δr',
    colWord: 'Δc',
    rowLabel: (i) => formatNumber(grid[0] - 1 - i, 0),
    colLabel: (j) => formatNumber(grid[1] - 1 - j, 0),
    ...through(table, (i, j) => tableAt([i, j], head, folded)),
    title: `${table.title}, Δr × Δc, ${shapeText}`,
    shapeText,
  };
}

/** The table's cell behind a cell of the folded matrix: entries are counted by growing Δ, from the lower right corner. */
export const tableAt = ([i, j]: CellAt, head: number, [rows, cols]: GridSize): CellAt => [
  (rows - 1 - i) * cols + (cols - 1 - j),
  head,
];

/** The folded matrix's cell for an entry of the table. */
export const offsetAt = (entry: number, [rows, cols]: GridSize): CellAt => [
  rows - 1 - Math.floor(entry / cols),
  cols - 1 - (entry % cols),
];

/** Marks on the table, folded: only what lies in this head's column. */
export const foldMarks = (marks: readonly Mark[], head: number, folded: GridSize): Mark[] =>
  marks
    .filter((mark) => mark.cols[0] <= head && head <= mark.cols[1])
    .flatMap(({ rows: [from, to], role }) =>
      Array.from({ length: to - from + 1 }, (_, i) => cellMark(offsetAt(from + i, folded), role)),
    );

export const cellMark = ([i, j]: CellAt, role: Mark['role']): Mark => ({ rows: [i, i], cols: [j, j], role });

/** The (query, key) pairs whose bias is this entry of the table. */
export function pairsOf(entry: number, { rows, cols, at }: Matrix): CellAt[] {
  const pairs: CellAt[] = [];
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) if (at(i, j) === entry) pairs.push([i, j]);
  return pairs;
}
