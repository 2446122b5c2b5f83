import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { askFillIn } from '@/content/judging/fill-in';
import { whole } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import { exp } from '@/lib/maths';
import type { Random } from '@/lib/random';
import { expCells } from '../cells';
import { first, type Row, softmaxOf } from '../numbers';
import { fewOf, scoresOf } from './measures';

/** The four scores that the question names. */
const named = (c: Context): Row => ['a', 'b', 'c', 'd'].map((name) => given(c, name));

/** What becomes of a row that is divided by its sum, in one word. */
function faultOf(z: Row): 'zero' | 'negative' | 'turned' | 'none' {
  if (sum(z) === 0) return 'zero';
  const shares = z.map((x) => x / sum(z));
  if (Math.min(...shares) < 0) return 'negative';
  return shares.indexOf(Math.max(...shares)) === z.indexOf(Math.max(...z)) ? 'none' : 'turned';
}

const best = (c: Context): number => Math.max(...named(c));
const worst = (c: Context): number => Math.min(...named(c));

const divide = askChoice<string>({
  answer: (c) => faultOf(named(c)),
  slips: { 'divide-by-sum': () => 'none', 'sign-survives': () => 'negative', 'sum-is-zero': () => 'zero' },
  numbers: {
    best,
    worst,
    sum: (c) => sum(named(c)),
    ofBest: (c) => best(c) / sum(named(c)),
    ofWorst: (c) => worst(c) / sum(named(c)),
    weight: (c) => softmaxOf(named(c))[named(c).indexOf(best(c))] as number,
  },
  draw(random) {
    const [a, b, c, d] = [-1, ...Array.from({ length: 3 }, () => whole(random, -6, -2))].sort(() => random() - 0.5);
    return { given: { a, b, c, d } as Record<string, number> };
  },
});

const raisedAt = (c: Context, name: string): number => exp(first(c, 'in.z')[given(c, name) - 1] as number);
const total = (c: Context): number => sum(first(c, 'in.z').map(exp));
const scoreAt = (c: Context, name: string): number => first(c, 'in.z')[given(c, name) - 1] as number;

/** The four cells, whoever weighs the two keys so. */
const weighedAs =
  (weigh: (c: Context, name: string) => number) =>
  (c: Context): Row => [1, total(c), weigh(c, 'a'), weigh(c, 'b')];

const drawExp = (random: Random) => {
  const z = fewOf(random, [-2, -1, 1, 2, 3], 3);
  const zero = whole(random, 1, 4);
  const others = fewOf(
    random,
    [1, 2, 3, 4].filter((key) => key !== zero),
    3,
  );
  const [worked = 1, a = 2, b = 4] = others;
  return { edits: scoresOf([...z.slice(0, zero - 1), 0, ...z.slice(zero - 1)]), given: { worked, zero, a, b } };
};

const raise = askFillIn({
  cells: expCells,
  slips: {
    'exp-zero-is-zero': (c) => [0, total(c) - 1, raisedAt(c, 'a') / (total(c) - 1), raisedAt(c, 'b') / (total(c) - 1)],
    'kernel-not-normalised': weighedAs(raisedAt),
    'divide-by-max': weighedAs((c, name) => raisedAt(c, name) / exp(Math.max(...first(c, 'in.z')))),
    'divide-by-sum': weighedAs((c, name) => scoreAt(c, name) / sum(first(c, 'in.z'))),
  },
  numbers: {
    total,
    most: (c) => Math.max(...first(c, 'in.z').map(exp)),
    plain: (c) => sum(first(c, 'in.z')),
    ...{ scoreA: (c) => scoreAt(c, 'a'), scoreB: (c) => scoreAt(c, 'b') },
    ...{ raisedA: (c) => raisedAt(c, 'a'), raisedB: (c) => raisedAt(c, 'b') },
    ...{ weightA: (c) => raisedAt(c, 'a') / total(c), weightB: (c) => raisedAt(c, 'b') / total(c) },
  },
  apart: 0.012,
  draw: drawExp,
});

export const rows = { divide, exp: raise };
