import type { Change, Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { askConstruct } from '@/content/judging/construct';
import { askNumber } from '@/content/judging/number';
import { greatestChange } from '@/content/numbers/measure';
import type { Random } from '@/lib/random';
import { SOUGHT } from '../data';
import { asItWas, most, movedBy, ORDERS, turned, WEIGHT, weightOf } from '../numbers';
import { inOrder, queryAlong, shuffled } from './measures';

/** The first query, twice as long. */
const doubled = (c: Context): Context =>
  c.rerun({ edits: { 'in.q': new Map([0, 1].map((j) => [j, 2 * c.value('in.q', 0, j)])) } });
const weight = weightOf('key');

/** Words and a query drawn, with the state that it gives most to. */
function drawn(random: Random, c: Context, long: number): Change & { readonly most: number } {
  const change: Change = { edits: { ...shuffled(random), ...queryAlong(random, long) } };
  return { ...change, most: most(c.rerun(change)) };
}

const context = askNumber({
  answer: (c) => weight(doubled(c)),
  slips: {
    'cosine-for-dot': weight,
    'weight-proportional-to-score': (c) => 2 * weight(c),
    'winner-takes-all': () => 1,
  },
  numbers: {
    score: (c) => c.value('scores', 0, (c.given.key ?? 1) - 1),
    twice: (c) => doubled(c).value('scores', 0, (c.given.key ?? 1) - 1),
    rest: (c) => 1 - weight(doubled(c)),
    first: (c) => doubled(c).value('context', 0, 0),
    second: (c) => doubled(c).value('context', 0, 1),
  },
  draw(random, c) {
    const { most: key, ...change } = drawn(random, c, 2);
    return { ...change, given: { key, long: 2 } };
  },
});

const place = (c: Context): number => (c.given.word ?? 1) - 1;
const weightThen = weightOf('word');

const flip = askChoice({
  answer: (c) => weightThen(turned(c)),
  slips: {
    'weights-fixed-to-position': weightThen,
    'negative-score-zero': () => 0,
    complement: (c) => 1 - weightThen(c),
  },
  numbers: {
    score: (c) => asItWas(c).value('scores', 0, place(c)),
    now: (c) => turned(c).value('scores', 0, place(c)),
    least: (c) => Math.min(...(turned(c).matrix('scores')[0] ?? [])),
    moved: (c) => movedBy(c, (run) => run.matrix('context').slice(0, 1)),
    fixed: (c) => movedBy(c, (run) => run.matrix('fixed')),
  },
  // One of the first two words: from the last ones hardly an update leads to c, and it moves as far as the context.
  draw(random, c) {
    for (;;) {
      const { most: word, ...change } = drawn(random, c, 4);
      if (word <= 2) return { ...change, given: { word } };
    }
  },
});

const query = (...s: readonly number[]): Change => ({ edits: { 'in.q': new Map(s.entries()) } });
/** Where the word is that is looked for, from 0. */
const sought = (c: Context): number =>
  c.matrix('words').findIndex((word) => greatestChange([word], [[...SOUGHT]]) < 1e-6);
const found = (c: Context): number => c.value('probs', 0, sought(c));
const entry =
  (j: number) =>
  (c: Context): number =>
    c.value('in.q', 0, j);

const KNOWN = query(-8, 0);

/** A query that finds one word wherever it stands. */
const find = askConstruct({
  may: ['in.q'],
  reached: found,
  least: WEIGHT,
  unseen: (_, __, i) => ({ edits: inOrder(i) }),
  cases: ORDERS,
  known: KNOWN,
  numbers: {
    known: (c) => found(c.rerun(KNOWN)),
    knownFirst: (c) => entry(0)(c.rerun(KNOWN)),
    knownSecond: (c) => entry(1)(c.rerun(KNOWN)),
  },
  slips: {
    'looks-away': { tells: (c) => entry(0)(c) > 0, example: query(6, 0) },
    'reads-the-neighbour': {
      tells: (c) => Math.abs(entry(1)(c)) > -entry(0)(c) / 8,
      example: query(-6, 6),
    },
    'margin-too-small': { tells: () => true, example: query(-4, 0) },
  },
});

export const attention = { context, flip, find };
