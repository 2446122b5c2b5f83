import { oneOf } from '@/content/judging/fresh';
import type { Random } from '@/lib/random';

/** A cell drawn from the tenth of a matrix whose numbers are largest: four decimals tell these from 0. */
export function livelyCell(random: Random, matrix: readonly (readonly number[])[]): readonly [number, number] {
  const cells = matrix.flatMap((row, i) => row.map((x, j) => ({ at: [i, j] as const, size: Math.abs(x) })));
  cells.sort((a, b) => b.size - a.size);
  return oneOf(random, cells.slice(0, Math.ceil(cells.length / 10))).at;
}
