import type { Change, Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { askFillIn } from '@/content/judging/fill-in';
import { oneOf, whole } from '@/content/judging/fresh';
import { given } from '@/content/numbers/given';
import { sum } from '@/content/numbers/measure';
import type { Random } from '@/lib/random';
import { rowCells } from '../cells';
import { firstRow, firstWeight, headWidth, keys } from '../numbers';

const ofValues = (c: Context): number => c.matrix('in.v')[0]?.length ?? 0;

/** Which tables change their size when keys are added, each by its letter. */
const shapes = askChoice<string>({
  answer: () => 'KVA',
  slips: {
    'output-row-per-key': () => 'KVAZ',
    'values-unpaired': () => 'KA',
    'everything-grows': () => 'QKVAZ',
  },
  numbers: {
    queries: (c) => c.matrix('in.q').length,
    keys,
    grown: (c) => keys(c) + given(c, 'more'),
    width: headWidth,
    gives: ofValues,
  },
  draw: (random) => ({
    given: { more: whole(random, 1, 3) },
    knobs: { dk: whole(random, 3, 6), dv: oneOf(random, [3, 4, 5]), m: oneOf(random, [4, 5]) },
  }),
});

/** The three cells under another divisor. */
const under =
  (divisorOf: (c: Context) => number) =>
  (c: Context): readonly number[] => {
    const [products, divisor] = [firstRow(c), divisorOf(c)];
    return [(products[0] ?? 0) / divisor, (products[2] ?? 0) / divisor, firstWeight(c, divisor)];
  };
const root = (c: Context): number => Math.sqrt(headWidth(c));
const bySum = (c: Context): readonly number[] => {
  const [first = 0, third = 0] = under(root)(c);
  return [first, third, first / sum(firstRow(c).map((product) => product / root(c)))];
};

const divisors = askFillIn({
  cells: rowCells,
  slips: {
    'no-scale': under(() => 1),
    'scale-by-d': under(headWidth),
    'scale-by-sequence-length': under((c) => Math.sqrt(keys(c))),
    'scale-by-model-width': under((c) => Math.sqrt(given(c, 'model'))),
    'divide-by-sum': bySum,
  },
  numbers: {
    product: (c) => firstRow(c)[0] as number,
    scored: (c) => (firstRow(c)[0] as number) / root(c),
    total: (c) => sum(firstRow(c)) / root(c),
    right: (c) => firstWeight(c, root(c)),
    undivided: (c) => firstWeight(c, 1),
    even: (c) => firstWeight(c, headWidth(c)),
  },
  apart: 0.012,
  draw: drawTables,
});

/** Tables of small whole numbers: the width, the keys and the width of a token all different. */
function drawTables(random: Random): Change {
  const [d, m, model] = oneOf(random, [[3, 4, 6], [5, 4, 10], [3, 5, 12], [6, 4, 12], [5, 3, 8]]) as [number, number, number]; // biome-ignore format: sizes
  const entries = (rows: number) => new Map(Array.from({ length: rows * d }, (_, at) => [at, whole(random, -2, 2)]));
  return { knobs: { dk: d, m, dv: 5 }, given: { model }, edits: { 'in.q': entries(2), 'in.k': entries(m) } };
}

export const tables = { shapes, divisors };
