import type { Context } from '@/content/context';
import type { Ref } from '@/content/stage';

const within = (index: number, size: number): number => Math.max(0, Math.min(size - 1, index));

/** The row of this matrix that is selected. Where a cell of another tensor is selected, the nearest row there is. */
export const selectedRow = (c: Context, ref: Ref): number => within(c.row, c.matrix(ref).length);

/** The numbers in the selected row of this matrix. */
export const rowOf = (c: Context, ref: Ref): number[] => c.matrix(ref)[selectedRow(c, ref)] as number[];

/** The selected cell of this matrix, or the nearest there is. */
export function cellOf(c: Context, ref: Ref): number {
  const row = rowOf(c, ref);
  return row[within(c.col, row.length)] as number;
}

/** Selected row and column, kept inside a matrix of this size. */
export const selectedIn = (c: Context, rows: number, cols: number): readonly [number, number] => [
  within(c.row, rows),
  within(c.col, cols),
];
