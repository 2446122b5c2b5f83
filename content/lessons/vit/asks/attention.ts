import type { Asks } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { anyPicture, oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { askNumbers } from '@/content/judging/numbers';
import { given } from '@/content/numbers/given';
import { cosine, deviation, length, mean } from '@/content/numbers/measure';
import { rowOf } from '@/content/numbers/selected';
import { softmaxRows } from '@/content/numbers/tables';
import { attn, blockWeight, QUERY, TOKENS } from '@/content/numbers/vit-refs';
import { change } from '@/content/numbers/what-if';
import { HEAD, scoresAt, spreadAt, WIDTHS } from '../widths';

/** How long a row of so many numbers is whose mean is 0 and whose squares have this mean. */
const lengthOf = (width: number, square = 1): number => Math.sqrt(width * square);
const width = (c: Context): number => given(c, 'width');

const norm = askNumber({
  answer: (c) => lengthOf(width(c)),
  slips: {
    'root-forgotten': width,
    'unit-length': () => 1,
    'norm-sample-variance': (c) => lengthOf(width(c), (width(c) - 1) / width(c)),
    'norm-over-tokens': () => lengthOf(TOKENS),
  },
  tolerance: 0.02,
  numbers: {
    root: (c) => lengthOf(width(c)),
    first: (c) => length(rowOf(c, 'block.0.input')),
    last: (c) => length(rowOf(c, `block.${DEPTH - 1}.input`)),
  },
  draw: (random) => ({ given: { width: oneOf(random, [48, 64, 100, 144]) } }),
});

/** How many blocks there are. */
const DEPTH = 4;

/** Columns of Q, of K and of V; columns of one head. */
const DIM = 96;
const COLUMNS = 12;
const column = (c: Context): number => given(c, 'place');

/** How many numbers of the fused product change with one weight, and in which head they stand (heads count from 1). */
function byOneWeight(c: Context): readonly [changed: number, head: number] {
  const raised = (value: number, [i, j]: readonly number[]) =>
    i === given(c, 'line') && j === column(c) ? value + 1 : value;
  const after = c.rerun({ edits: change(c, blockWeight('attn.qkv.weight'), raised) }).matrix(attn('qkv'));
  const changed = c.matrix(attn('qkv')).flatMap((row, i) => row.flatMap((x, j) => (x === after[i]?.[j] ? [] : [j])));
  return [changed.length, Math.floor(((changed[0] ?? 0) % DIM) / COLUMNS) + 1];
}

/** The same feature in Q, K or V. */
const featureIn = (part: 0 | 1 | 2) => (c: Context) => DIM * part + (column(c) % DIM);

const qkv = askNumbers({
  answer: byOneWeight,
  slips: {
    'weight-used-once': (c) => [1, byOneWeight(c)[1]],
    'one-matrix-for-all': (c) => [3 * TOKENS, byOneWeight(c)[1]],
    'whole-head': (c) => [COLUMNS * TOKENS, byOneWeight(c)[1]],
    'off-by-one': (c) => [byOneWeight(c)[0], byOneWeight(c)[1] - 1],
  },
  tolerance: 0,
  numbers: {
    changed: (c) => byOneWeight(c)[0],
    holder: (c) => byOneWeight(c)[1],
    from: (c) => COLUMNS * (byOneWeight(c)[1] - 1),
    to: (c) => COLUMNS * byOneWeight(c)[1] - 1,
    feature: featureIn(0),
    inQ: featureIn(0),
    inK: featureIn(1),
    inV: featureIn(2),
  },
  draw: (random) => ({ given: { line: whole(random, 0, DIM - 1), place: whole(random, 0, 3 * DIM - 1) } }),
});

const PRODUCTS = attn('products');
const key = (c: Context): number => given(c, 'key');

/** The run in which the key that is asked about is so many times as long. */
function stretched(c: Context): Context {
  const longer = (value: number, [h, j]: readonly number[]) =>
    h === c.head && j === key(c) ? given(c, 'times') * value : value;
  return c.rerun({ edits: change(c, attn('k'), longer) });
}

/** Where the scores change: in one column, in one row, in all cells, in none. */
function changedScores(c: Context): string {
  const [before, after] = [c.matrix(PRODUCTS), stretched(c).matrix(PRODUCTS)];
  const cells = before.flatMap((row, i) => row.flatMap((x, j) => (x === after[i]?.[j] ? [] : [{ i, j }])));
  if (!cells.length) return 'none';
  if (cells.every(({ j }) => j === key(c))) return 'column';
  return cells.every(({ i }) => i === key(c)) ? 'row' : 'all';
}

/** The cosine between query 6 and the key. */
const angle = (c: Context): number =>
  cosine(c.matrix(attn('q'))[QUERY] as number[], c.matrix(attn('k'))[key(c)] as number[]);

const scores = askChoice({
  answer: changedScores,
  slips: {
    'row-for-column': () => 'row',
    'shares-in-scores': () => 'all',
    'cosine-for-dot': () => 'none',
  },
  numbers: {
    before: (c) => c.value(PRODUCTS, QUERY, key(c)),
    after: (c) => stretched(c).value(PRODUCTS, QUERY, key(c)),
    angle: (c) => angle(stretched(c)),
  },
  draw: (random) => ({
    ...anyPicture(random),
    given: { key: whole(random, 0, TOKENS - 1), times: oneOf(random, [2, 3, 10]) },
  }),
});

/** How many times as wide the heads become. */
const wider = (c: Context): number => given(c, 'wide') / HEAD;

/** How far the entries of this head’s queries and keys spread. */
const spreadOfEntries = (c: Context): number => deviation([...c.matrix(attn('q')), ...c.matrix(attn('k'))].flat());

/** The widest of the random rows. */
const WIDEST = Math.max(...WIDTHS);

/** What the largest weight of a row is, on average, where softmax is taken of random rows' scores over a divisor. */
const peak = (divisor: number): number =>
  mean(
    scoresAt(WIDEST)
      .flatMap((scores) => softmaxRows(scores.map((row) => row.map((score) => score / divisor))))
      .map((row) => Math.max(...row)),
  );

const scale = askNumber({
  answer: (c) => Math.sqrt(wider(c)),
  slips: {
    'variance-for-deviation': wider,
    'spread-of-one-term': () => 1,
    'terms-and-root': (c) => wider(c) * Math.sqrt(wider(c)),
  },
  tolerance: 0.05,
  numbers: {
    wider,
    root: (c) => Math.sqrt(wider(c)),
    broad: (c) => spreadAt(given(c, 'wide')),
    measured: (c) => spreadAt(given(c, 'wide')) / spreadAt(HEAD),
    peak: () => peak(1),
    calm: () => peak(Math.sqrt(WIDEST)),
    learned: (c) => deviation(c.matrix(PRODUCTS).flat()),
    entries: spreadOfEntries,
    // Products of independent entries of mean 0 have the product of their variances; a score adds up a head’s width of them.
    independent: (c) => Math.sqrt(HEAD) * spreadOfEntries(c) * spreadOfEntries(c),
  },
  draw: (random) => ({ given: { wide: oneOf(random, [27, 75, 108, 192]) } }),
});

export const attention = { norm, qkv, scores, scale } satisfies Asks;
