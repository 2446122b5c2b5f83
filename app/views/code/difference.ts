import { max } from 'd3';
import type { Matrix } from '@/app/draw/view';

/** The largest size of the difference of two matrices, cell by cell; null where their shapes differ. */
export function largestDifference(a: Matrix, b: Matrix): number | null {
  if (a.rows !== b.rows || a.cols !== b.cols) return null;
  const cells = Array.from({ length: a.rows * a.cols }, (_, at) => [Math.floor(at / a.cols), at % a.cols] as const);
  return max(cells, ([i, j]) => Math.abs(a.at(i, j) - b.at(i, j))) ?? 0;
}
