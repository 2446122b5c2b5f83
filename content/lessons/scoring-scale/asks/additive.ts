import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import { routesApart } from '../numbers';

/** The two factors that the question names: the second one has a minus. */
const factors = (c: Context): readonly number[] => [given(c, 'a'), -given(c, 'b')];
const bound = (c: Context): number => sum(factors(c).map(Math.abs));

/** The question's factors, and a key. */
const scoreOf = (c: Context, key: readonly number[]): number =>
  c
    .rerun({
      edits: {
        'in.keys': new Map(key.entries()),
        'w.v.weight': new Map(factors(c).entries()),
      },
    })
    .value('scores', 0, 0);

/** How far a score by a bounded function can go. */
export const additive = askChoice<number | string>({
  answer: bound,
  slips: {
    'signed-sum': (c) => sum(factors(c)),
    'tanh-bound-only': () => 1,
    'unbounded-like-dot': () => 'none',
  },
  numbers: {
    near: (c) => scoreOf(c, [5, -9, 0]),
    far: (c) => scoreOf(c, [100, 0, 100]),
    apart: routesApart,
  },
  apart: 0.5,
  draw(random) {
    const a = whole(random, 2, 4);
    return {
      given: {
        a,
        b: oneOf(
          random,
          [1, 2, 3].filter((b) => a - b !== 1),
        ),
      },
    };
  },
});
