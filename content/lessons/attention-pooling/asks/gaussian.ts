import type { Context } from '@/content/context';
import { askFillIn } from '@/content/judging/fill-in';
import { oneOf } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import { gaussianCells } from '../cells';
import { firstRow } from './measures';

const numberOf =
  (of: string) =>
  (c: Context): number =>
    c.value(`kernel.${of}`, 0, given(c, 'key'));
const score = numberOf('scores');
const distance = numberOf('differences');
const total = (c: Context): number => c.value('kernel.total', 0);
const filled = (c: Context): readonly number[] => gaussianCells(c.given).map(({ of, at }) => c.value(of, ...at));

/** Somebody who scores the key so, and goes on rightly. */
const scoredAs =
  (slip: (c: Context) => number) =>
  (c: Context): readonly number[] =>
    filled(c.rerun({ edits: { 'kernel.scores': new Map([[given(c, 'key'), slip(c)]]) } }));

/** Somebody who is right up to the weight. */
const weighedAs =
  (slip: (c: Context) => number) =>
  (c: Context): readonly number[] => [...filled(c).slice(0, -1), slip(c)];

/** Queries that leave no doubt which key is nearest and which comes next, in tenths. */
const PLACES = [4, 6, 13, 17, 23, 26, 27, 33, 34, 37, 43];

export const gaussianAsk = askFillIn({
  cells: gaussianCells,
  slips: {
    'half-missing': scoredAs((c) => 2 * score(c)),
    'no-square': scoredAs((c) => -Math.abs(distance(c)) / 2),
    'sign-lost': scoredAs((c) => -score(c)),
    'kernel-not-normalised': weighedAs(numberOf('kappa')),
    'divide-by-sum': weighedAs((c) => score(c) / sum(firstRow(c, 'kernel.scores'))),
  },
  numbers: {
    asking: distance,
    asked: score,
    raised: numberOf('kappa'),
    total,
    share: numberOf('probs'),
    scores: (c) => sum(firstRow(c, 'kernel.scores')),
    answer: (c) => c.value('kernel.y_hat', 0),
  },
  draw(random) {
    const x = oneOf(random, PLACES) / 10;
    const worked = Math.round(x);
    return { knobs: { x }, given: { worked, key: x > worked ? worked + 1 : worked - 1 } };
  },
});
