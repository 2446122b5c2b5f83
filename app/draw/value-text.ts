import type { Cell } from '@/lib/tensor/expression';
import { formatNumber } from './number-text';

const DIGITS = 4;

/** From here on digits after the point say nothing in float32. */
const LARGE = 1e7;

/**
 * A number of the run, with four digits after the point; a number too small or too large for them in powers of ten:
 * `3.2e−6`.
 */
export function valueText(value: number): string {
  if (Number.isFinite(value) && Math.abs(value) >= LARGE) {
    return value.toExponential(4).replace('e+', 'e').replaceAll('-', '−');
  }
  if (value !== 0 && Math.abs(value) < 0.5 / 10 ** DIGITS) return value.toExponential(1).replaceAll('-', '−');
  return formatNumber(value, DIGITS);
}

/** The number of a cell; cells of index maps, masks and labels are whole. */
export function cellText({ tensor, index }: Cell): string {
  const value = tensor.data[index] as number;
  return tensor.dtype === 'i32' ? formatNumber(value, 0) : valueText(value);
}

/** A number that belongs to the formula: as short as it can be written. */
export function constantText(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value, 0);
  if (Number.isInteger(value)) return formatNumber(value, 0);
  return `${Number(value.toPrecision(6))}`.replaceAll('-', '−');
}

/** A difference with its sign: `+0.1200`, `−0.0300`. */
export const signedText = (value: number): string => (value > 0 ? `+${valueText(value)}` : valueText(value));

/** The shortest way to write a float32 number such that reading it gives the same number. */
export function exactText(value: number): string {
  for (let digits = 1; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return `${short}`.replaceAll('-', '−');
  }
  return formatNumber(value, 0);
}
