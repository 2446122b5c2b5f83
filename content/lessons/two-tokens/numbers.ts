import { choice } from '@/content/ask';
import type { Context } from '@/content/context';
import { dot, length } from '@/content/numbers/measure';
import { flipped } from '@/content/reference';
import type { Ref } from '@/content/stage';
import { exp } from '@/lib/maths';

export const rowAt = (c: Context, of: Ref, i: number): number[] => c.matrix(of)[i] as number[];
/** To nine digits, so that 45° is not spoilt by the rounding of acos. */
const degrees = (cosine: number): number =>
  Number(((Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI).toFixed(9));

export const tokensDot = (c: Context): number => dot(rowAt(c, 'in.tokens', 0), rowAt(c, 'in.tokens', 1));
export const tokenLength = (i: number) => (c: Context) => length(rowAt(c, 'in.tokens', i));
export const tokensCosine = (c: Context): number => tokensDot(c) / (tokenLength(0)(c) * tokenLength(1)(c));
export const angle = (c: Context): number => degrees(tokensCosine(c));

/** a₁₁a₂₂ − a₁₂a₂₁: the determinant of X, and the one component that the cross product of two vectors in the plane has. */
export const determinant = (c: Context): number => {
  const [a, b, d, e] = c.matrix('in.tokens').flat() as [number, number, number, number];
  return a * e - b * d;
};

/** The queries, each computed in a run of its own where the other token is zero. */
const oneByOne = (c: Context): number[][] =>
  [1, 0].map((other, i) => {
    const silenced = new Map([
      [2 * other, 0],
      [2 * other + 1, 0],
    ]);
    return rowAt(c.rerun({ edits: { 'in.tokens': silenced } }), 'q', i);
  });
export const stackingDifference = (c: Context): number => {
  const stacked = c.matrix('q').flat();
  return Math.max(...oneByOne(c).flatMap((q, i) => q.map((x, j) => Math.abs(x - (stacked[2 * i + j] as number)))));
};

export const largest = (c: Context): { at: [number, number]; value: number } => {
  const cells = c.matrix('products').flatMap((line, i) => line.map((value, j) => ({ at: [i, j], value })));
  return cells.reduce((most, cell) => (cell.value > most.value ? cell : most)) as {
    at: [number, number];
    value: number;
  };
};

export const scaledScore = (j: number) => (c: Context) => c.rerun({ knobs: { scaled: 1 } }).value('scores', 0, j);
export const weightIf = (scaled: 0 | 1) => (c: Context) => c.rerun({ knobs: { scaled } }).value('probs', 0, 1);
/** One cell of a matrix product, from its operands: true also where the cell itself was overwritten by hand. */
export const productCell = (left: Ref, right: Ref, i: number, j: number) => (c: Context) =>
  dot(rowAt(c, left, i), rowAt(c, flipped(right), j));
export const gap = (of: Ref) => (c: Context) => c.value(of, 0, 1) - c.value(of, 0, 0);
export const tempered = (j: number) => (c: Context) => exp(c.value('scores', 0, j) / (c.knobs.temperature ?? 1));
export const share = (j: number) => (c: Context) => tempered(j)(c) / (tempered(0)(c) + tempered(1)(c));
export const knob = (id: string) => (c: Context) => c.knobs[id] as number;

export const rowSum = (i: number) => (c: Context) => rowAt(c, 'probs', i).reduce((sum, p) => sum + p, 0);
export const isConvex = (c: Context): boolean =>
  [0, 1].every((i) => rowAt(c, 'probs', i).every((p) => p >= 0) && Math.abs(rowSum(i)(c) - 1) < 1e-5);

/** Which of the written-out rows of numbers the run gives; `none` once the numbers were edited into something else. */
export const whichOf = (options: Readonly<Record<string, readonly number[]>>, got: (c: Context) => readonly number[]) =>
  choice([...Object.keys(options), 'none'], (c) => {
    const found = got(c);
    const fits = ([, want]: [string, readonly number[]]) => want.every((x, i) => Math.abs(x - (found[i] ?? 0)) < 0.005);
    return Object.entries(options).find(fits)?.[0] ?? 'none';
  });
