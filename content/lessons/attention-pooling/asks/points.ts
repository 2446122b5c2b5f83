import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { given } from '@/content/numbers/given';
import { dot } from '@/content/numbers/measure';
import { truth } from '../data';
import { BOX } from '../knobs';
import { asked, atWidth, misses } from '../numbers';
import * as m from './measures';

/** One value is raised: what the mean becomes. */
const lookup = askChoice({
  answer(c) {
    const key = given(c, 'key');
    return m.meanPrediction(c.rerun(m.edit('in.y_train', [key, c.value('in.y_train', key) + given(c, 'by')])));
  },
  slips: {
    'local-mean': m.meanPrediction,
    'sum-for-mean': (c) => m.meanPrediction(c) + given(c, 'by'),
    'lookup-for-mean': (c) => c.value('in.y_train', given(c, 'at')),
  },
  numbers: { mean: m.meanPrediction, points: (c) => m.firstRow(c, 'in.y_train').length },
  apart: 0.05,
  draw(random) {
    const at = whole(random, 0, 5);
    return { given: { at, key: (at + whole(random, 1, 5)) % 6, by: oneOf(random, [3, 9, 12]) } };
  },
});

/** The query where the question puts it, under the box kernel. */
const boxed = (c: Context): Context => asked(c.rerun({ knobs: { kernel: BOX } }));
const underBox =
  (weights: string, of: string) =>
  (c: Context): number =>
    dot(m.firstRow(boxed(c), weights), m.firstRow(c, of));

const kernel = askNumber({
  answer: (c) => boxed(c).value('kernel.y_hat', 0),
  slips: {
    'plain-mean': m.meanPrediction,
    'kernel-not-normalised': underBox('kernel.kappa', 'in.y_train'),
    'keys-for-values': underBox('kernel.probs', 'in.x_train'),
    'winner-takes-all': (c) => c.value('in.y_train', m.byNearness(asked(c))[0] as number),
  },
  numbers: {
    low: (c) => given(c, 'x') - 1,
    high: (c) => given(c, 'x') + 1,
    inside: (c) => boxed(c).value('kernel.total', 0),
    truth: (c) => truth(given(c, 'x')),
  },
  apart: 0.02,
  draw: m.drawPointsAround,
});

/** A number of the key that is nearest to the query, or next but one, at a width. */
const keyAt = (of: string, w: number, rank: 0 | 1) =>
  atWidth(w, (c) => asked(c).value(of, 0, m.byNearness(asked(c))[rank] as number));
const ratioAt =
  (w: number) =>
  (c: Context): number =>
    keyAt('width.probs', w, 0)(c) / keyAt('width.probs', w, 1)(c);

/** Straight between the two points around the query. */
function between(c: Context): number {
  const [x, y] = [given(c, 'x'), m.firstRow(c, 'in.y_train')];
  const left = Math.min(y.length - 2, Math.floor(x));
  const share = x - left;
  return (1 - share) * (y[left] as number) + share * (y[left + 1] as number);
}

/** So narrow that one key is left. */
const NARROW = 1000;

const width = askChoice({
  answer: atWidth(NARROW, (c) => asked(c).value('width.y_hat', 0)),
  slips: {
    'limit-is-truth': (c) => truth(given(c, 'x')),
    'interpolation-for-nearest': between,
    'plain-mean': m.meanPrediction,
  },
  numbers: {
    ten: atWidth(10, (c) => asked(c).value('width.y_hat', 0)),
    best: atWidth(2.3, misses('curve.width.y_hat')),
    sharp: atWidth(20, misses('curve.width.y_hat')),
    ...{ ratio1: ratioAt(1), ratio5: ratioAt(5) },
    ...{ near5: keyAt('width.scores', 5, 0), next5: keyAt('width.scores', 5, 1) },
    ...{ near10: keyAt('width.scores', 10, 0), next10: keyAt('width.scores', 10, 1) },
  },
  apart: 0.03,
  draw: (random) =>
    m.drawQuery(
      random,
      [...Array(50).keys()].filter((tenths) => tenths % 5 !== 0 && tenths !== 24),
    ),
});

export const onPoints = { lookup, kernel, width };
