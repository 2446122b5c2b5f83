import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { argmax, mean, sum } from '@/content/numbers/measure';
import { exp } from '@/lib/maths';
import { NEWS, NOTEBOOK } from '../data';
import { asked, sought } from '../numbers';
import * as m from './measures';

/** The query where the question puts it, scored with or without the squares. */
const scored = (c: Context, squares: 0 | 1): Context => asked(c.rerun({ knobs: { keys: squares, queries: squares } }));
const heaviest =
  (squares: 0 | 1) =>
  (c: Context): number =>
    argmax(m.firstRow(scored(c, squares), 'probs'));
/** The product of the query with a key, counted from the last. */
const productOf =
  (fromLast: number) =>
  (c: Context): number =>
    m.firstRow(scored(c, 0), 'products').at(-fromLast) as number;

const terms = askChoice({
  answer: (c) => scored(c, 0).value('y_hat', 0),
  slips: {
    'distance-for-dot': (c) => scored(c, 1).value('y_hat', 0),
    'plain-mean': (c) => mean(m.firstRow(c, 'in.y_train')),
    'weight-proportional-to-score'(c) {
      const products = m.firstRow(scored(c, 0), 'products');
      return sum(products.map((s, i) => (s / sum(products)) * c.value('in.y_train', i)));
    },
  },
  numbers: {
    best: heaviest(0),
    near: heaviest(1),
    nearProduct: (c) => m.firstRow(scored(c, 0), 'products')[heaviest(1)(c)] as number,
    ...{ last: productOf(1), before: productOf(2), second: productOf(5) },
    ratio: (c) => exp(productOf(1)(c) - productOf(2)(c)),
    largest: (c) => Math.max(...m.firstRow(scored(c, 0), 'probs')),
  },
  apart: 0.05,
  draw: (random) => m.drawQuery(random, [16, 18, 22, 26, 28, 32, 34, 36, 38]),
});

/** The desk under the question's query: wanting to read, so strongly, and so many times that. */
const reading = (c: Context, times = 1): Context => sought(c, [0, given(c, 'strength') * times, 0]);
const longer = (c: Context): Context => reading(c, given(c, 'times'));
const gap = (c: Context): number => c.value('scores', 0, NEWS) - c.value('scores', 0, NOTEBOOK);

const query = askChoice({
  answer: (c) => longer(c).value('probs', 0, NOTEBOOK),
  slips: {
    'cosine-for-dot': (c) => reading(c).value('probs', 0, NOTEBOOK),
    'weight-proportional-to-score'(c) {
      const scores = m.firstRow(longer(c), 'scores');
      return (scores[NOTEBOOK] as number) / sum(scores);
    },
    'winner-takes-all': () => 0,
  },
  numbers: {
    gapBefore: (c) => gap(reading(c)),
    gapAfter: (c) => gap(longer(c)),
    ratioBefore: (c) => exp(-gap(reading(c))),
    ratioAfter: (c) => exp(-gap(longer(c))),
    score: (c) => longer(c).value('scores', 0, NOTEBOOK),
    total: (c) => sum(m.firstRow(longer(c), 'scores')),
  },
  apart: 0.0009,
  draw(random) {
    const strength = oneOf(random, [2, 3, 4]);
    return {
      given: { strength, times: oneOf(random, [0.5, 2.5, 3, 4]) },
      edits: { 'in.q': new Map([[1, strength]]) },
    };
  },
});

export const scores = { terms, query };
