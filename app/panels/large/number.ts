import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { written } from '@/app/draw/veiled';
import { areShares, type CellAt, type Matrix } from '@/app/draw/view';

const MOST_DIGITS = 4;
const LEAST_DIGITS = 2;

/** What a cell says, with so many digits after the point. */
export const largeText = (m: Matrix, [i, j]: CellAt, digits: number): string =>
  m.text?.(i, j) ?? written(m, [i, j], (value) => formatNumber(value, digits));

/** Digits after the point that these numbers may be written with, most first: no more than say something. */
export function digitsOf(m: Matrix, cells: readonly CellAt[]): readonly [most: number, ...fewer: number[]] {
  const values = cells.map((at) => m.at(...at)).filter(Number.isFinite);
  const most = neededDigits(values, MOST_DIGITS);
  const least = Math.min(most, areShares(m.scale.kind) ? LEAST_DIGITS : leastDigits(values));
  return [most, ...Array.from({ length: most - least }, (_, i) => most - i - 1)];
}

/** With fewer, half of the numbers would be written as hardly more than zero. */
function leastDigits(values: readonly number[]): number {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  if (middle >= 0.1) return LEAST_DIGITS;
  return middle >= 0.01 ? LEAST_DIGITS + 1 : MOST_DIGITS;
}
