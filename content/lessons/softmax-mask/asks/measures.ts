import type { Random } from '@/lib/random';
import type { Edits } from '@/lib/trace/trace';

// What the questions of this lesson draw with.

/** Several different ones of a list, in any order. */
export function fewOf<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

/** The scores of the one row. */
export const scoresOf = (z: readonly number[]): Edits => ({ 'in.z': new Map(z.entries()) });
