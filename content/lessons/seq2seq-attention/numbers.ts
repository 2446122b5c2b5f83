import type { Context } from '@/content/context';
import { argmax, greatestChange, length, mean } from '@/content/numbers/measure';
import type { CurvePoint } from '@/content/schema';
import { tanh } from '@/lib/maths';
import { LENGTHS, SOUGHT, sentence } from './data';
import { W_MOST, W_STEP } from './knobs';

type Number = (c: Context) => number;
type Rows = readonly (readonly number[])[];

/** The run with nothing turned round, and that in which the word of the question is. */
export const asItWas = (c: Context): Context => c.rerun({ knobs: { flip: 0 } });
export const turned = (c: Context): Context => c.rerun({ knobs: { flip: c.given.word ?? 1 } });

/** By how much rows move, in the entry that moves most, when the word of the question is turned round. */
export const movedBy = (c: Context, rows: (run: Context) => Rows): number =>
  greatestChange(rows(asItWas(c)), rows(turned(c)));

/** The same of the state right behind that word. */
export const firstStateMoves: Number = (c) =>
  movedBy(c, (run) => [run.matrix('states')[(c.given.word ?? 1) - 1] as number[]]);
export const meanState = (run: Context): readonly number[] =>
  [0, 1].map((j) => mean(run.matrix('states').map((row) => row[j] as number)));

/** The last state of a sentence at some w, in double precision. */
export function lastState(words: Rows, w: number): readonly number[] {
  let h: readonly number[] = [0, 0];
  for (const x of words) h = h.map((old, j) => tanh((x[j] as number) + w * old));
  return h;
}

/** How far the last state moves for the word that moves it least. */
export function leastMove(words: Rows, w: number): number {
  const last = lastState(words, w);
  const moves = words.map((_, i) => {
    const after = words.map((x, k) => (k === i ? x.map((entry) => -entry) : x));
    return greatestChange([lastState(after, w)], [last]);
  });
  return Math.min(...moves);
}

/** Every place at which the slider of w can stand. */
const stops = Array.from({ length: Math.round(W_MOST / W_STEP) + 1 }, (_, i) => i * W_STEP);
const curves = new Map<number, readonly CurvePoint[]>();
/** The least move at every w for a sentence of so many words. Computed once: the words are always the same. */
export function leastCurve(count: number): readonly CurvePoint[] {
  const known = curves.get(count) ?? stops.map((w): CurvePoint => [w, leastMove(sentence(count), w)]);
  curves.set(count, known);
  return known;
}
export const leastOnStage = (c: Context): readonly CurvePoint[] => leastCurve(LENGTHS[c.knobs.length ?? 0] ?? 4);
export const best = (count: number): number => Math.max(...leastCurve(count).map(([, least]) => least));

/** What every word shall move the last state by, at least. */
export const GOAL = 0.3;
export const goalLine = (): readonly CurvePoint[] => [0, W_MOST].map((w) => [w, GOAL]);

const firstRow = (c: Context, of: string): readonly number[] => c.matrix(of)[0] as number[];
/** Which state the first query gives most to, counted from 1. */
export const most: Number = (c) => argmax(firstRow(c, 'probs')) + 1;
export const queryLength: Number = (c) => length(firstRow(c, 'in.q'));
/** The weight of the state that the question is about. */
export const weightOf =
  (name: 'key' | 'word'): Number =>
  (c) =>
    c.value('probs', 0, (c.given[name] ?? 1) - 1);

/** The word that is looked for, the weight that it shall have at least, and in how many orders the words can stand. */
export const WEIGHT = 0.8;
export const ORDERS = 24;
export const goal = {
  wordFirst: () => SOUGHT[0],
  wordSecond: () => SOUGHT[1],
  wanted: () => WEIGHT,
  orders: () => ORDERS,
};

/** What the character 学 gives to “learning” where nothing stands in front. */
export const alignedAlone: Number = (c) => c.rerun({ knobs: { front: 0 } }).value('probs', 2, 1);
