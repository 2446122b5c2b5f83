import type { Context } from '@/content/context';
import { dot, entropy, sum } from '@/content/numbers/measure';
import type { CurvePoint } from '@/content/schema';
import type { Ref } from '@/content/stage';
import { exp, log } from '@/lib/maths';
import { WORDS } from './data';

type Number = (c: Context) => number;
export type Row = readonly number[];

export const rowAt = (c: Context, of: Ref, i = 0): Row => c.matrix(of)[i] as number[];
export const first = (c: Context, of: Ref): Row => rowAt(c, of);

/** Softmax of a row in double precision, whatever was overwritten by hand. */
export function softmaxOf(scores: Row): Row {
  const most = Math.max(...scores);
  const raised = scores.map((x) => exp(x - most));
  return raised.map((e) => e / sum(raised));
}

/** What the empty places get in all. */
export const lost: Number = (c) => sum(first(c, 'probs').slice(WORDS.length));
/** What comes out when the first `count` keys share everything. */
export const mixedOf = (c: Context, count: number): number =>
  dot(softmaxOf(first(c, 'in.z').slice(0, count)), c.matrix('in.values').flat().slice(0, count));
export const wanted: Number = (c) => mixedOf(c, WORDS.length);

/** The key that is worked out before others are asked for. */
const worked: Number = (c) => (c.given.worked ?? 1) - 1;
export const workedScore: Number = (c) => first(c, 'in.z')[worked(c)] as number;
export const workedRaised: Number = (c) => exp(workedScore(c));
export const workedWeight: Number = (c) => softmaxOf(first(c, 'in.z'))[worked(c)] as number;

/** The weight of the key that the question is about, before anything happens to it. */
export const weightBefore: Number = (c) => softmaxOf(first(c, 'in.z'))[(c.given.key ?? 1) - 1] as number;

/** By how much one of the two keys of the question is ahead of the other. */
export function lead(c: Context): number {
  const { a = 1, b = 2 } = c.given;
  return c.value('in.z', 0, a - 1) - c.value('in.z', 0, b - 1);
}
export const ratioBefore: Number = (c) => exp(lead(c));

const times = (row: Row, by: number): Row => row.map((x) => x * by);
const places = (from: number, to: number): Row => Array.from({ length: 81 }, (_, i) => from + ((to - from) * i) / 80);

/** Entropy of the weights at a temperature, and the largest that there is. */
export const entropyAt = (c: Context, tau: number): number => entropy(softmaxOf(times(first(c, 'in.z'), 1 / tau)));
export const entropyCurve = (c: Context): readonly CurvePoint[] =>
  places(0.1, 10).map((tau) => [tau, entropyAt(c, tau)]);
export const limit: Number = (c) => log(first(c, 'in.z').length);
export const limitLine = (c: Context): readonly CurvePoint[] => [0, 10].map((tau) => [tau, limit(c)]);

/** The largest p(1 − p) where all scores are s times as large. */
export const steepestAt = (c: Context, s: number): number =>
  Math.max(...softmaxOf(times(first(c, 'in.z'), s)).map((p) => p * (1 - p)));
export const steepestCurve = (c: Context): readonly CurvePoint[] => places(1, 16).map((s) => [s, steepestAt(c, s)]);

/** By how much the first weight rises with its score, where all scores are s times as large. */
export function riseAt(c: Context, s: number): number {
  const [score = 0, ...others] = times(first(c, 'in.z'), s);
  const after = softmaxOf([score + (c.given.by ?? 0), ...others]);
  return (after[0] as number) - (softmaxOf([score, ...others])[0] as number);
}
export const riseBefore: Number = (c) => riseAt(c, 1);
