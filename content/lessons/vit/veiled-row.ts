import type { Context } from '@/content/context';
import { selectedIn } from '@/content/numbers/selected';
import type { Covered } from '@/content/veil';

/** Whether the selected cell, where it is one of a square table of this size, stands in this row. */
export const inRow = (c: Context, size: number, row: number): Covered =>
  selectedIn(c, size, size)[0] === row ? 'all' : 'none';
