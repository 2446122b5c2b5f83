import type { Change, Context } from '@/content/context';
import type { Givens } from '@/content/givens';
import { oneOf, whole } from '@/content/judging/fresh';
import { GRID } from '@/content/numbers/vit-refs';
import { bundledPictures } from '@/lib/pictures';
import type { Random } from '@/lib/random';

/** A number that the question is asked with. */
export const given = (c: Context, name: string): number => c.given[name] as number;

/** A patch that the question is asked with, as an index: patches count from 1. */
export const place = (c: Context, name: string): number => given(c, name) - 1;

/** The same sums, added in another order, differ by less than this. */
const ROUNDING = 1e-5;

/** A difference of two runs, 0 where it is rounding alone. */
export const beyondRounding = (difference: number): number => (difference < ROUNDING ? 0 : difference);

/** One of the bundled pictures. */
export const anyPicture = (random: Random): Change => ({ picture: oneOf(random, bundledPictures).id });

/** Two different patches, a before b. */
export function twoPatches(random: Random): Givens {
  const b = whole(random, 2, GRID * GRID);
  return { a: whole(random, 1, b - 1), b };
}
