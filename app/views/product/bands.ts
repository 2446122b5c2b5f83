import { single } from '@/app/draw/grid/marks';
import type { Mark } from '@/app/draw/view';

/**
 * Stripes that lead from the marked row of the left operand and the marked column of the right one to the result's
 * cell where they meet. One alone runs all the way through; several rows or columns lead nowhere in particular.
 */
export function bands(
  left: readonly Mark[],
  right: readonly Mark[],
  { rows, cols }: { readonly rows: number; readonly cols: number },
): Mark[] {
  const row = single(left, 'rows');
  const col = single(right, 'cols');
  const found: Mark[] = [];
  if (row && (!col || col.at > 0)) {
    found.push({ rows: [row.at, row.at], cols: [0, col ? col.at - 1 : cols - 1], role: row.role });
  }
  if (col && (!row || row.at > 0)) {
    found.push({ rows: [0, row ? row.at - 1 : rows - 1], cols: [col.at, col.at], role: col.role });
  }
  return found;
}
