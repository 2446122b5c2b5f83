import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { oneOf } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { given } from '@/content/numbers/given';
import { inWidth, normBefore, sampleIn, scaledSpread, spreadAt, spreadBefore } from '../numbers';

const wider = (c: Context): number => given(c, 'd') * given(c, 'times');

/** The standard deviation of products as their number of terms grows. */
const variance = askChoice({
  answer: (c) => Math.sqrt(wider(c)),
  slips: {
    'spread-of-one-term': spreadBefore,
    'variance-for-deviation': (c) => given(c, 'times') * spreadBefore(c),
    'dot-size-is-d': wider,
  },
  numbers: {
    wide: wider,
    sample: (c) => spreadAt(c, wider(c)),
    largest: (c) => Math.max(...sampleIn(c, wider(c)).matrix('products').flat().map(Math.abs)),
    square: (c) => sampleIn(c, wider(c)).value('variance', 0),
  },
  apart: 0.3,
  draw(random) {
    const [d, times] = oneOf(random, [[4, 4], [4, 9], [8, 4], [8, 9], [12, 4], [16, 4], [24, 4]]); // biome-ignore format: pairs
    return { given: { d, times } as Record<string, number>, knobs: { d: d as number } };
  },
});

const named = (c: Context) => ({ d: given(c, 'd'), ofQ: given(c, 'ofQ'), ofK: given(c, 'ofK') });
const expected = (c: Context): number => given(c, 'ofQ') * given(c, 'ofK');

/** What the root leaves of entries that are larger or smaller than it supposes. */
const premise = askNumber({
  answer: expected,
  slips: {
    'root-normalises-anything': () => 1,
    'variance-for-deviation': (c) => expected(c) * expected(c),
    'no-scale': (c) => expected(c) * Math.sqrt(given(c, 'd')),
  },
  numbers: { sample: (c) => scaledSpread(c, named(c)) },
  tolerance: 0.1,
  apart: 0.22,
  draw(random) {
    const [ofQ, ofK] = oneOf(random, [[0.25, 1], [0.5, 1], [2, 1], [3, 1], [3, 0.5], [2, 2], [0.5, 0.5], [3, 2], [1, 2]]); // biome-ignore format: pairs
    const d = oneOf(random, [12, 64, 96]);
    return { given: { ofQ, ofK, d } as Record<string, number>, knobs: { d } };
  },
});

/** How far weights move with scores that nobody divides, in a larger width. */
const saturation = askChoice({
  answer: (c) => inWidth(c, 'raw.norm', given(c, 'to')),
  slips: {
    'gradient-explodes': (c) => normBefore(c) * Math.sqrt(given(c, 'to') / given(c, 'from')),
    'one-slope': normBefore,
    'scaled-for-raw': (c) => inWidth(c, 'scaled.norm', given(c, 'to')),
  },
  numbers: {
    largestBefore: (c) => inWidth(c, 'raw.largest', given(c, 'from')),
    largest: (c) => inWidth(c, 'raw.largest', given(c, 'to')),
    dividedBefore: (c) => inWidth(c, 'scaled.norm', given(c, 'from')),
    divided: (c) => inWidth(c, 'scaled.norm', given(c, 'to')),
    calm: (c) => inWidth(c, 'scaled.largest', given(c, 'to')),
  },
  apart: 0.015,
  draw(random) {
    const [from, to] = oneOf(random, [[4, 16], [4, 64], [4, 256], [16, 64], [16, 256], [64, 256]]); // biome-ignore format: pairs
    return { given: { from, to } as Record<string, number> };
  },
});

export const width = { variance, premise, saturation };
