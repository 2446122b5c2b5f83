import type { Change, Context } from '@/content/context';
import { oneOf, whole } from '@/content/judging/fresh';
import type { Ref } from '@/content/stage';
import type { Random } from '@/lib/random';
import { truth } from '../data';

// What the questions of this lesson measure with, beside its steps.

/** Cells of one tensor with other numbers. */
export const edit = (name: string, ...cells: readonly (readonly [index: number, value: number])[]): Change => ({
  edits: { [name]: new Map(cells) },
});

export const firstRow = (c: Context, of: Ref): readonly number[] => c.matrix(of)[0] as number[];

/** The mean of the points, which no query enters. */
export const meanPrediction = (c: Context): number => c.value('mean_pooling', 0);

/** The keys by how near they lie to the query, nearest first; those that are left out come last. */
export function byNearness(c: Context): readonly number[] {
  const near = firstRow(c, 'fixed.probs');
  return near.map((_, i) => i).sort((a, b) => (near[b] as number) - (near[a] as number));
}

/** The query somewhere in tenths. */
export const drawQuery = (random: Random, tenths: readonly number[]): Change => {
  const x = oneOf(random, tenths) / 10;
  return { given: { x }, knobs: { x } };
};

/** Six keys along the axis, in tenths and in order, at least 4 apart. */
const drawKeys = (random: Random): readonly number[] =>
  Array.from({ length: 6 }, (_, i) => 9 * i + whole(random, 0, 5));

/** Six other points of the curve. */
const pointsAt = (tenths: readonly number[]): Change => {
  const keys = tenths.map((tenth) => tenth / 10);
  return { edits: { 'in.x_train': new Map(keys.entries()), 'in.y_train': new Map(keys.map(truth).entries()) } };
};

export const drawPoints = (random: Random): Change => pointsAt(drawKeys(random));

/**
 * Six other points and a query among them that at least two of them lie within 1 of. No key lies at 1, where it would be
 * doubtful whether it counts, and no two are nearest together.
 */
export function drawPointsAround(random: Random): Change {
  const keys = drawKeys(random);
  const fits = (x: number): boolean => {
    const far = keys.map((key) => Math.abs(x - key)).sort((a, b) => a - b);
    return !far.includes(10) && far[0] !== far[1] && (far[1] as number) < 10;
  };
  const places = Array.from({ length: 41 }, (_, i) => 5 + i).filter(fits);
  return { ...pointsAt(keys), ...drawQuery(random, places) };
}
