import type { Change, Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf, whole } from '@/content/judging/fresh';
import { given, place } from '@/content/numbers/given';
import { dot, mean } from '@/content/numbers/measure';
import type { Random } from '@/lib/random';
import { DISTANCE, WIDTHS } from '../knobs';
import { averageAt, averageBefore, crowdAt, keyCosine, keyWeight, rowAt, softmaxOf } from '../numbers';

/** The largest weight, on average, where a score is the mean of its terms and not their sum. */
function averagedOut(c: Context): number {
  const wide = crowdAt(c, given(c, 'to'));
  return mean(wide.matrix('scores').map((row) => Math.max(...softmaxOf(row.map((s) => s / given(c, 'to'))))));
}

const chance = askChoice({
  answer: (c) => averageAt(c, given(c, 'to')),
  slips: {
    'spread-of-one-term': averageBefore,
    'even-share': (c) => 1 / rowAt(c, 'probs').length,
    'terms-average-out': averagedOut,
  },
  numbers: {
    wide: (c) => averageAt(c, 256),
    distance: (c) => averageAt(c, given(c, 'to'), DISTANCE),
  },
  apart: 0.005,
  draw(random) {
    const [from, to] = oneOf(random, [[1, 16], [1, 64], [4, 16], [4, 64], [16, 64], [16, 256], [4, 256]]); // biome-ignore format: pairs
    return { given: { from, to } as Record<string, number>, knobs: { width: WIDTHS.indexOf(from as never) } };
  },
});

/** The key of the question as many times as long, and its scores as somebody makes them. */
const score = (c: Context): number => dot(rowAt(c, 'in.q'), rowAt(c, 'in.keys', place(c, 'key')));
const weightWith = (c: Context, changed: number): number =>
  softmaxOf(rowAt(c, 'products').with(place(c, 'key'), changed))[place(c, 'key')] as number;

const dotProduct = askChoice({
  answer: (c) => weightWith(c, given(c, 'times') * score(c)),
  slips: {
    'cosine-for-dot': keyWeight,
    'weight-proportional-to-score': (c) => given(c, 'times') * keyWeight(c),
    'longer-key-wins': (c) => weightWith(c, given(c, 'times') * -score(c)),
  },
  numbers: {
    was: score,
    is: (c) => given(c, 'times') * score(c),
    turned: (c) => given(c, 'times') * -score(c),
    angle: (c) => keyCosine(c, place(c, 'key')),
  },
  apart: 0.0005,
  draw: drawPlane,
});

/** A query and four keys of small whole numbers, no key of length 0; the key that is asked for has a score below 0. */
function drawPlane(random: Random): Change {
  const vector = (least: number, most: number) => [whole(random, least, most), whole(random, least, most)];
  const q = vector(1, 3);
  const keys = Array.from({ length: 4 }, () => vector(-2, 2)).map((k) => (k.some(Boolean) ? k : [1, 0]));
  const at = keys.findIndex((k) => dot(k, q) < 0);
  // None below 0: the last one is turned round.
  const below =
    at < 0
      ? keys.with(
          3,
          (keys[3] as number[]).map((x) => -Math.abs(x) || -1),
        )
      : keys;
  return {
    given: { key: (at < 0 ? 3 : at) + 1, times: oneOf(random, [2, 3]) },
    edits: { 'in.q': new Map(q.entries()), 'in.keys': new Map(below.flat().entries()) },
  };
}

export const pairs = { chance, dot: dotProduct };
