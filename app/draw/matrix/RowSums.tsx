import { CAPTION } from '../caption/size';
import type { CellSize } from '../grid/cell-size';
import { formatNumber } from '../number-text';
import { markOf, someVeil, veilOf } from '../veiled';
import type { Hiding, Matrix } from '../view';
import { rowSums, SUMS } from './layout';

/** Lower rows would overlap: only some sums are written. */
const LINE = 13;

/** What the numbers of each row add up to, beside the row. */
export function RowSums({
  matrix,
  cell,
  left,
  top,
  word,
}: {
  matrix: Matrix;
  cell: CellSize;
  left: number;
  top: number;
  word: string;
}) {
  const every = Math.ceil(LINE / cell.height);
  // What stands in a cell instead of its number cannot be added; and the rest would give a number away that is asked for.
  const hidden = (i: number, j: number): Hiding | undefined =>
    veilOf(matrix, [i, j]) ?? (matrix.text?.(i, j) === undefined ? undefined : 'asked');
  const veil = (i: number) => someVeil(Array.from({ length: matrix.cols }, (_, j) => hidden(i, j)));
  const sums = rowSums(matrix)
    .map((sum, i) => ({
      row: matrix.rowLabel(i),
      text: markOf(veil(i)) ?? formatNumber(sum, 2),
      y: (i + 0.5) * cell.height,
      i,
    }))
    .filter(({ i }) => i % every === 0);
  return (
    <div className="matrix-sums" style={{ left: left + 10, width: SUMS - 10, top: 0 }}>
      <div className="matrix-sums-word" style={{ height: CAPTION }}>
        {word}
      </div>
      <ol aria-label={word} style={{ top: CAPTION + top }}>
        {sums.map(({ row, text, y }) => (
          <li key={row} style={{ top: y }}>
            {text}
          </li>
        ))}
      </ol>
    </div>
  );
}
