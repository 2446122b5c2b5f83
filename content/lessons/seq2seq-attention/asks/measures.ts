import { oneOf } from '@/content/judging/fresh';
import type { Random } from '@/lib/random';
import type { Edits } from '@/lib/trace/trace';
import { FOUR } from '../data';

// What the questions of this lesson draw with.

type Rows = readonly (readonly number[])[];
const written = (rows: Rows): Edits => ({ 'in.x': new Map(rows.flat().entries()) });

/** The four words in another order. */
export function shuffled(random: Random): Edits {
  const left: (readonly number[])[] = [...FOUR];
  return written(FOUR.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as readonly number[]));
}

/** The i-th of the 24 orders of the four words, from 0. */
export function inOrder(i: number): Edits {
  const left: (readonly number[])[] = [...FOUR];
  return written(
    [6, 2, 1, 1].map((rest) => left.splice(Math.floor(i / rest) % left.length, 1)[0] as readonly number[]),
  );
}

/** Four words of halves and ones. */
export const anyWords = (random: Random): Edits =>
  written(FOUR.map((word) => word.map(() => oneOf(random, [-1, -0.5, 0.5, 1]))));

/** A first query of this length along one of the four words. */
export const queryAlong = (random: Random, long: number): Edits => ({
  'in.q': new Map(oneOf(random, FOUR).map((entry, j) => [j, long * entry])),
});
