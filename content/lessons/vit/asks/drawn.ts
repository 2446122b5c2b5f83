import type { Givens } from '@/content/givens';
import { whole } from '@/content/judging/fresh';
import { GRID } from '@/content/numbers/vit-refs';
import type { Random } from '@/lib/random';

/** The same sums, added in another order, differ by less than this. */
const ROUNDING = 1e-5;

/** A difference of two runs, 0 where it is rounding alone. */
export const beyondRounding = (difference: number): number => (difference < ROUNDING ? 0 : difference);

/** Two different patches, a before b. */
export function twoPatches(random: Random): Givens {
  const b = whole(random, 2, GRID * GRID);
  return { a: whole(random, 1, b - 1), b };
}
