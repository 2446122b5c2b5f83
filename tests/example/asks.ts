import { type Asks, byRule } from '@/content/asking';
import type { Change, Context } from '@/content/context';
import { askCell } from '@/content/judging/cell';
import { askChoice } from '@/content/judging/choice';
import { askConstruct } from '@/content/judging/construct';
import { askFillIn } from '@/content/judging/fill-in';
import { anyPicture, oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { askNumbers } from '@/content/judging/numbers';
import { askOrder, type ProgramLine } from '@/content/judging/order';
import { argmax, sum } from '@/content/numbers/measure';
import type { Ref } from '@/content/stage';
import { dartCells } from './cells';
import { SCORES } from './refs';
import { ORDER, VOCABULARY, WIDTH } from './systems/sentence';

/** The sentence with these words in it. */
const sentence = (words: readonly number[]): Change => ({ edits: { 'in.order': new Map(words.entries()) } });

/** The table with ones in so many of its rows. */
const ones = (rows: number): Change => ({
  edits: { 'w.words': new Map(Array.from({ length: rows * WIDTH }, (_, i) => [i, 1])) },
});

/** Whatever the sentence is, each number of the gate is to come this far; at nought it stands at a half. */
const ENOUGH = 0.6;

const order = askConstruct({
  may: ['w.words'],
  reached: (c) => Math.min(...c.matrix('gate').flat()),
  least: ENOUGH,
  unseen: (random) => sentence(ORDER.map(() => whole(random, 0, VOCABULARY - 1))),
  known: ones(VOCABULARY),
  slips: { 'shown-case-only': { tells: (_, { here }) => here >= ENOUGH, example: ones(ORDER.length) } },
});

const runs = askNumber({
  answer: (c) => c.value('probs@unscaled', 0, 1),
  slips: { 'plain-mean': byRule, 'root-kept': (c) => c.value('probs', 0, 1) },
  draw: (random) => ({ knobs: { temperature: oneOf(random, [0.5, 1, 1.5, 2]) } }),
});

const ladder = askChoice({
  answer: (c) => c.value(SCORES, 1, 2),
  slips: { 'row-for-column': (c) => c.value(SCORES, 2, 1), 'sign-turned': (c) => -c.value(SCORES, 1, 2) },
  draw: (random) => ({
    picks: { stage: whole(random, 0, 1), block: whole(random, 0, 1), head: whole(random, 0, 1) },
  }),
});

const windows = askNumbers({
  answer: ({ group, window }) => [group + 1, window + 1],
  slips: { 'off-by-one': ({ group, window }) => [group, window] },
  tolerance: 0,
  draw: (random) => ({ picks: { window: whole(random, 0, 1), group: whole(random, 0, 2) } }),
});

function brightest(c: Context, of: Ref): readonly [row: number, col: number] {
  const cells = c.matrix(of);
  const width = cells[0]?.length ?? 1;
  const at = argmax(cells.flat());
  return [Math.floor(at / width), at % width];
}

const picture = askCell({
  answer: (c) => brightest(c, 'brightness@mirrored'),
  slips: { 'mirror-forgotten': (c) => brightest(c, 'brightness') },
  draw: anyPicture,
});

const samples = askFillIn({
  cells: dartCells,
  slips: {
    'coordinates-added'(c) {
      const out = sum((c.matrix('in.points')[(c.given.dart ?? 1) - 1] ?? []).map(Math.abs));
      return [out, out <= 1 ? 1 : 0];
    },
  },
  draw: (random) => ({ knobs: { seed: whole(random, 1, 99) }, given: { dart: whole(random, 1, 3) } }),
});

/** A line of a program whose names are single numbers. */
const line = (needs: readonly string[], makes: string, run: (...of: number[]) => number): ProgramLine => ({
  needs,
  makes,
  run: (...tables) => [[run(...tables.map((table) => table[0]?.[0] ?? Number.NaN))]],
});

const counts = askOrder({
  lines: {
    square: line(['d'], 'weights', (d) => d * d),
    once: line(['weights', 'd'], 'once', (weights, d) => weights + d),
    all: line(['once'], 'total', (once) => 3 * once),
  },
  instead: {
    'bias-forgotten': { ...line(['weights'], 'once', (weights) => weights), for: 'once' },
    'one-matrix-for-all': { ...line(['once'], 'total', (once) => once), for: 'all' },
  },
  start: (c) => ({ d: [[c.value('counts', 0, 1)]] }),
  result: 'total',
  draw: (random) => ({ knobs: { heads: whole(random, 1, 4) } }),
});

/** What stands in the cell of a negative number, as a word that is the same in every language. */
const nothing = askChoice<string>({
  answer: (c) => (Number.isNaN(c.value('log', 2)) ? 'NaN' : 'a number'),
  slips: { 'minus-passes-through': () => '0', 'falls-without-end': () => '−∞' },
});

export default { order, runs, ladder, windows, picture, samples, counts, nothing } satisfies Asks;
