import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askCell } from '@/content/judging/cell';
import { askChoice } from '@/content/judging/choice';
import { anyPicture, oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { given } from '@/content/numbers/given';
import { argmax, greatestChange, mean } from '@/content/numbers/measure';
import { reversed } from '../tiles';
import { beyondRounding } from './drawn';

/** Rows of patches alone, without the class token's. */
const patchRows = (c: Context): number[][] => c.matrix('tokens').slice(1);

/** The mean of the sixteen rows, [1, 96]. */
function meanRow(c: Context): number[][] {
  const rows = patchRows(c);
  return [(rows[0] ?? []).map((_, j) => mean(rows.map((row) => row[j] as number)))];
}

const inReverse = (c: Context): Context => c.rerun({ edits: reversed(c) });
const chances = (c: Context): number[] => c.matrix('probs')[0] as number[];
const winner = (c: Context): number => argmax(chances(c));

const problem = askChoice({
  answer: (c) => beyondRounding(greatestChange(meanRow(c), meanRow(inReverse(c)))),
  slips: {
    'positions-survive-a-mean': (c) => greatestChange(patchRows(c), patchRows(inReverse(c))),
    'order-matters-without-positions': (c) => greatestChange(c.matrix('probs'), inReverse(c).matrix('probs')),
  },
  apart: 0.001,
  numbers: {
    winner,
    upright: (c) => Math.max(...chances(c)),
    turned: (c) => chances(inReverse(c))[winner(c)] as number,
  },
  draw: anyPicture,
});

const LAST = 27;
const asked = (c: Context): readonly [number, number] => [given(c, 'line'), given(c, 'place')];

/** Lines and places of the picture whose mirror image is not beside them. */
const OFF_MIDDLE = Array.from({ length: 26 }, (_, i) => i + 1).filter((at) => at !== 13 && at !== 14);

const image = askCell({
  answer: (c) => [LAST - asked(c)[0], asked(c)[1]],
  slips: {
    'off-by-one': (c) => [LAST + 1 - asked(c)[0], asked(c)[1]],
    'row-for-column': (c) => [asked(c)[0], LAST - asked(c)[1]],
    'half-turn': (c) => [LAST - asked(c)[0], LAST - asked(c)[1]],
  },
  numbers: { to: (c) => LAST - asked(c)[0] },
  draw: (random) => ({ given: { line: oneOf(random, OFF_MIDDLE), place: oneOf(random, OFF_MIDDLE) } }),
});

/** How many patches there are along a side, and in all. */
const along = (c: Context): number => given(c, 'side') / given(c, 'tile');
const count = (c: Context): number => along(c) * along(c);

const patches = askNumber({
  answer: (c) => count(c) * count(c),
  slips: {
    // The shown patches make 16 · 16 pairs; whoever lets pairs grow like patches keeps one factor.
    'patch-count-from-area': (c) => c.matrix('patches').length * count(c),
    'items-for-pairs': count,
    'with-class-token': (c) => (count(c) + 1) * (count(c) + 1),
  },
  tolerance: 0,
  numbers: { along, count, pairs: (c) => count(c) * count(c) },
  draw: (random) => ({
    given: oneOf(random, [
      { side: 28, tile: 4 },
      { side: 28, tile: 2 },
      { side: 56, tile: 7 },
      { side: 42, tile: 7 },
    ]),
  }),
});

/** What is asked: line and place in a patch, and the channel. */
function pixel(c: Context): readonly [line: number, place: number, channel: number] {
  return [given(c, 'askedLine'), given(c, 'askedPlace'), given(c, 'askedChannel')];
}

function columnOf(c: Context): number {
  const [line, place, channel] = pixel(c);
  return 21 * line + 3 * place + channel;
}

const flatten = askNumber({
  answer: columnOf,
  slips: {
    'channels-forgotten': (c) => 7 * pixel(c)[0] + pixel(c)[1],
    'row-for-column': (c) => 21 * pixel(c)[1] + 3 * pixel(c)[0] + pixel(c)[2],
    'channel-first': (c) => 49 * pixel(c)[2] + 7 * pixel(c)[0] + pixel(c)[1],
    'off-by-one': (c) => columnOf(c) + 1,
  },
  tolerance: 0,
  numbers: { asked: columnOf },
  draw: (random) => ({
    given: { askedLine: whole(random, 0, 6), askedPlace: whole(random, 0, 6), askedChannel: whole(random, 0, 2) },
  }),
});

export const pixels = { problem, image, patches, flatten } satisfies Asks;
