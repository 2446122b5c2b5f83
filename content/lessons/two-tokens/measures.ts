import type { Change, Context } from '@/content/context';
import { oneOf, whole } from '@/content/judging/fresh';
import { place } from '@/content/numbers/given';
import { change } from '@/content/numbers/what-if';
import type { Random } from '@/lib/random';
import type { Edits } from '@/lib/trace/trace';
import { WV, X } from './example';
import { knob, rowAt } from './numbers';

// What the questions of this lesson measure with, beside its steps.

export const columnOf = (c: Context, of: string, j: number): number[] => rowAt(c, `${of}^T`, j);

/** The keys at whose place a number is 0, by name: `k₂, k₃`. */
export const silentKeys = (numbers: readonly number[]): string =>
  numbers.flatMap((x, i) => (x === 0 ? [`k${'₁₂₃₄'[i]}`] : [])).join(', ');

const SYMBOLS = { Q: 'q', K: 'k', V: 'v', A: 'probs', Z: 'output' };

/** Which of Q, K, V, A, Z differ between two runs: `V, Z`. */
export const changedNames = (before: Context, after: Context): string =>
  Object.entries(SYMBOLS)
    .filter(([, of]) => `${before.matrix(of)}` !== `${after.matrix(of)}`)
    .map(([symbol]) => symbol)
    .join(', ');

/** The run in which every number of W_V is so many times as large. */
export const withValuesTimes = (c: Context, times: number): Context =>
  c.rerun({ edits: change(c, WV, (value) => value * times) });

/** What is asked of both orders of the pair of tokens i and j. */
export const bothWays = (c: Context, of: (i: number, j: number) => number): readonly number[] => {
  const [i, j] = [place(c, 'i'), place(c, 'j')];
  return [of(i, j), of(j, i)];
};

/** A row of a matrix without the token that is taken away, and the key that is asked for, counted in what is left. */
export function withoutOne(c: Context, numbers: readonly number[]): { readonly left: number[]; readonly key: number } {
  const [out, key] = [place(c, 'out'), place(c, 'key')];
  return { left: numbers.filter((_, j) => j !== out), key: key > out ? key - 1 : key };
}

/** The numbers of the question about shapes: A, Z, and what stands under the root. */
export function askedShapes(c: Context, slip: { a?: number; z?: number; root?: number } = {}): readonly number[] {
  const [rows, dk, dv] = [knob('rows')(c), knob('dk')(c), knob('dv')(c)];
  const { a = rows, z = dv, root = dk } = slip;
  return [a, a, rows, z, root];
}

/** Tokens of small whole numbers, in the place of all that there are. */
export const drawTokens = (random: Random, count: number, most: number): Edits => ({
  [X]: new Map(Array.from({ length: 2 * count }, (_, i) => [i, whole(random, -most, most)])),
});

/** A whole number that is not 0. */
export const nonZero = (random: Random, most: number): number => oneOf(random, [-1, 1]) * whole(random, 1, most);

/** Two different tokens of four. */
export function drawPair(random: Random): Change {
  const i = whole(random, 1, 4);
  return { given: { i, j: ((i + whole(random, 0, 2)) % 4) + 1 } };
}
