import type { Context } from '@/content/context';
import { askOrder, type ProgramLine } from '@/content/judging/order';
import { sum } from '@/content/numbers/measure';
import { product, transposed } from '@/content/numbers/tables';
import { exp } from '@/lib/maths';
import { drawPoints } from './measures';

type Table = readonly (readonly number[])[];

const each = (of: Table, change: (value: number, row: number, col: number) => number): Table =>
  of.map((row, i) => row.map((value, j) => change(value, i, j)));

/** Every cell over a sum: of its row, of its column, of the whole table. */
const byRows = (E: Table): Table => E.map((row) => row.map((e) => e / sum(row)));
const byColumns = (E: Table): Table => transposed(byRows(transposed(E)));
const byAll = (E: Table): Table => each(E, (e) => e / sum(E.map(sum)));

// A vector is a table of one row: q is 1 × 5, x and y are 1 × 6.
const differences: ProgramLine = {
  needs: ['q', 'x'],
  makes: 'D',
  run: ([q = []] = [], [x = []] = []) => q.map((a) => x.map((b) => a - b)),
};
const scores: ProgramLine = { needs: ['D'], makes: 'S', run: (D = []) => each(D, (d) => -0.5 * d * d) };
const raised: ProgramLine = { needs: ['S'], makes: 'E', run: (S = []) => each(S, exp) };
const weights: ProgramLine = { needs: ['E'], makes: 'A', run: (E = []) => byRows(E) };
const mixed: ProgramLine = {
  needs: ['A', 'y'],
  makes: 'answers',
  run: (A = [], of = []) => transposed(product(A, transposed(of))),
};

/** What the first query hands out in all, under another division. */
const handedOut =
  (divide: (E: Table) => Table) =>
  (c: Context): number =>
    sum(divide(each(c.matrix('fixed.scores'), exp))[0] ?? []);

/** All queries at once, as five lines of PyTorch, with four that do not belong. */
export const program = askOrder({
  lines: { differences, scores, raised, weights, mixed },
  instead: {
    'no-square': { ...scores, for: 'scores', run: (D = []) => each(D, (d) => -0.5 * d) },
    'softmax-over-columns': { ...weights, for: 'weights', run: (E = []) => byColumns(E) },
    'softmax-over-all': { ...weights, for: 'weights', run: (E = []) => byAll(E) },
    'keys-for-values': { ...mixed, for: 'mixed', needs: ['A', 'x'] },
  },
  start: (c) => ({ q: c.matrix('in.x_query'), x: c.matrix('in.x_train'), y: c.matrix('in.y_train') }),
  result: 'answers',
  numbers: { columns: handedOut(byColumns), all: handedOut(byAll) },
  draw: drawPoints,
});
