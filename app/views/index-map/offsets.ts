import { formatNumber } from '@/app/draw/number-text';
import type { CellAt, Mark, Matrix } from '@/app/draw/view';

/** Rows and columns of a grid of patches. */
export type PatchGridSize = readonly [gh: number, gw: number];

/**
 * One head's column of a table of relative positions, [offset, head], folded to (2gh − 1) × (2gw − 1): a row for each Δr
 * and a column for each Δc, query minus key (Liu et al. 2021, arXiv:2103.14030).
 */
export function offsetMatrix(table: Matrix, head: number, [gh, gw]: PatchGridSize): Matrix {
  const rows = 2 * gh - 1;
  const cols = 2 * gw - 1;
  const shapeText = `${rows} × ${cols}`;
  const tableCell = (i: number, j: number) => tableAt([i, j], head, cols);
  return {
    ...table,
    rows,
    cols,
    rowWord: 'Δr',
    colWord: 'Δc',
    rowLabel: (i) => formatNumber(i - gh + 1, 0),
    colLabel: (j) => formatNumber(j - gw + 1, 0),
    at: (i, j) => table.at(...tableCell(i, j)),
    stored: (i, j) => table.stored(...tableCell(i, j)),
    edited: (i, j) => table.edited(...tableCell(i, j)),
    title: `${table.title}, Δr × Δc, ${shapeText}`,
    shapeText,
  };
}

/** The table's cell behind a cell of the folded matrix with `cols` columns. */
export const tableAt = ([i, j]: CellAt, head: number, cols: number): CellAt => [i * cols + j, head];

/** The folded matrix's cell for an entry of the table. */
export const offsetAt = (entry: number, cols: number): CellAt => [Math.floor(entry / cols), entry % cols];

/** Marks on the table, folded: only what lies in this head's column. */
export const foldMarks = (marks: readonly Mark[], head: number, cols: number): Mark[] =>
  marks
    .filter((mark) => mark.cols[0] <= head && head <= mark.cols[1])
    .flatMap(({ rows: [from, to], role }) =>
      Array.from({ length: to - from + 1 }, (_, i) => cellMark(offsetAt(from + i, cols), role)),
    );

export const cellMark = ([i, j]: CellAt, role: Mark['role']): Mark => ({ rows: [i, i], cols: [j, j], role });

/** The (query, key) pairs whose bias is this entry of the table. */
export function pairsOf(entry: number, { rows, cols, at }: Matrix): CellAt[] {
  const pairs: CellAt[] = [];
  for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) if (at(i, j) === entry) pairs.push([i, j]);
  return pairs;
}
