import type { CellAt } from '@/app/draw/view';
import { layoutList } from './list';
import { digitsOf, largeText } from './number';
import type { LargeInput, LargeLayout } from './placed';
import { layoutTable } from './table';

/** So many times the least size: digits after the point go before numbers get smaller than this. */
const COMFORT = 1.6;

/**
 * A part of a matrix, around the selected cell, with numbers as large as they fit: with as many digits as leave all of it
 * comfortably large, else with few.
 */
export function largeLayout(input: LargeInput): LargeLayout {
  const { matrix, part, least } = input;
  const cells = cellsOf(input);
  // One row after the other is read where there are several; a vector is more easily read in lines.
  const layout = part === 'matrix' && matrix.rows > 1 && matrix.cols > 1 ? layoutTable : layoutList;
  const withDigits = (digits: number) => layout({ ...input, cells, text: (at) => largeText(matrix, at, digits) });
  const isComfortable = ({ shown, of, tiling }: LargeLayout) =>
    shown[0] === of[0] && shown[1] === of[1] && tiling.font >= COMFORT * least;
  const [most, ...fewer] = digitsOf(matrix, cells);
  return fewer.reduce((best, digits) => (isComfortable(best) ? best : withDigits(digits)), withDigits(most));
}

function cellsOf({ matrix: { rows, cols }, part, at: [i, j] }: LargeInput): readonly CellAt[] {
  const across = Array.from({ length: cols }, (_, col) => col);
  const down = Array.from({ length: rows }, (_, row) => row);
  switch (part) {
    case 'cell':
      return [[i, j]];
    case 'row':
      return across.map((col) => [i, col]);
    case 'column':
      return down.map((row) => [row, j]);
    case 'matrix':
      return down.flatMap((row) => across.map((col): CellAt => [row, col]));
  }
}
