import { formatNumber } from '../number-text';
import { valueText as inFull } from '../value-text';
import { written } from '../veiled';
import type { Matrix } from '../view';

/** The number of a cell as charts and tables write it: whole numbers to the last digit, or the lesson's word for it. */
export function cellValueText(m: Matrix, row: number, col: number): string {
  return written(
    m,
    [row, col],
    (value) => m.text?.(row, col) ?? (Number.isInteger(value) ? formatNumber(value, 0) : inFull(value)),
  );
}
