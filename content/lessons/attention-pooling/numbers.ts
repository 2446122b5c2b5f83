import { choice } from '@/content/ask';
import type { Context } from '@/content/context';
import { argmax, greatestChange, length, mean, sum } from '@/content/numbers/measure';
import type { CurvePoint } from '@/content/schema';
import type { Ref } from '@/content/stage';
import { exp } from '@/lib/maths';
import { axis, NOTEBOOK, places, truth } from './data';
import { BOX, PARABOLA } from './knobs';

type Number = (c: Context) => number;

/** Where the questions put the query. */
export const ASKED_QUERY = 2.4;
/** The key that lies next but one. */
export const NEXT = 3;

const edit = (name: string, ...cells: readonly (readonly [index: number, value: number])[]) => ({
  edits: { [name]: new Map(cells) },
});
/** The same run with the query elsewhere. */
const at = (c: Context, x: number): Context => c.rerun(edit('in.x_query', [0, x]));
export const asked = (c: Context): Context => at(c, ASKED_QUERY);

export const value =
  (of: Ref, ...cell: number[]): Number =>
  (c) =>
    c.value(of, ...cell);
export const query = value('in.x_query', 0);
const rowOf = (c: Context, of: Ref): number[] => c.matrix(of)[0] as number[];

/** The curve that the points come from: at the query, and as it is drawn. */
export const truthHere: Number = (c) => truth(query(c));
export const truthCurve = (): readonly CurvePoint[] => axis.map((x) => [x, truth(x)]);

/** Root mean square of what the line misses. */
export const misses =
  (of: Ref): Number =>
  (c) =>
    length(rowOf(c, of).map((y, i) => y - truth(places[i] as number))) / Math.sqrt(places.length);

/** The same question at another width. */
export const atWidth =
  (w: number, of: Number): Number =>
  (c) =>
    of(c.rerun({ knobs: { w } }));

/** Which number of several, by the ids of their options, the run gives; the nearest. */
export const nearestOption = (options: Readonly<Record<string, Number>>, right: Number) =>
  choice(Object.keys(options), (c) => {
    const got = right(c);
    const off = Object.values(options).map((option) => Math.abs(option(c) - got));
    return Object.keys(options)[off.indexOf(Math.min(...off))] as string;
  });

const kernels: Readonly<Record<number, (u: number) => number>> = {
  [BOX]: (u) => (Math.abs(u) <= 1 ? 1 : 0),
  [PARABOLA]: (u) => Math.max(0, 1 - (u * u) / 4),
};
const bell = (u: number): number => exp((-u * u) / 2);
const sharesUnder = (c: Context, kernel: (u: number) => number): readonly CurvePoint[] => {
  const total = c.value('kernel.total', 0);
  return axis.map((x) => [x, kernel(query(c) - x) / total]);
};
/** What a key anywhere on the axis would weigh: the kernel around the query, over the sum of the six. */
export const kernelShares = (c: Context) => sharesUnder(c, kernels[c.knobs.kernel ?? BOX] ?? bell);
export const bellShares = (c: Context) => sharesUnder(c, bell);

/** The box kernel's answer to the question. */
export const boxed: Number = (c) => asked(c.rerun({ knobs: { kernel: BOX } })).value('kernel.y_hat', 0);

/** The key nearest to the query, and the value there. */
export const nearestKey: Number = (c) => argmax(rowOf(c, 'fixed.probs'));
export const nearestOf =
  (of: Ref): Number =>
  (c) =>
    rowOf(c, of)[nearestKey(c)] as number;

/** Straight between the two points around the query. */
export const between: Number = (c) => {
  const [x, y] = [query(c), rowOf(c, 'in.y_train')];
  const left = Math.min(y.length - 2, Math.floor(x));
  const share = x - left;
  return (1 - share) * (y[left] as number) + share * (y[left + 1] as number);
};

/** Four ways to turn the scores S into weights, by their options. */
const divisions: Readonly<Record<string, (scores: number[][]) => number[][]>> = {
  rows: (S) => S.map(exps).map((row) => row.map((e) => e / sum(row))),
  columns: (S) => S.map(exps).map((row, _, all) => row.map((e, j) => e / sum(all.map((other) => other[j] as number)))),
  all: (S) => S.map(exps).map((row, _, E) => row.map((e) => e / sum(E.flat()))),
  scores: (S) => S.map((row) => row.map((s) => s / sum(row))),
};
const exps = (row: readonly number[]): number[] => row.map(exp);
const divided = (c: Context, how: string): number[][] => divisions[how]?.(c.matrix('fixed.scores')) ?? [];
/** What the first query hands out in all, divided this way. */
export const handsOut =
  (how: string): Number =>
  (c) =>
    sum(divided(c, how)[0] ?? []);
export const whichDivision = choice(Object.keys(divisions), (c) => {
  const off = Object.keys(divisions).map((how) => greatestChange(divided(c, how), c.matrix('fixed.probs')));
  return Object.keys(divisions)[off.indexOf(Math.min(...off))] as string;
});

const switched = (c: Context, keys: 0 | 1, queries: 0 | 1): Context => c.rerun({ knobs: { keys, queries } });
/** The largest change of a weight when the square of the query is left out. */
export const shift: Number = (c) =>
  greatestChange(switched(c, 1, 1).matrix('probs'), switched(c, 1, 0).matrix('probs'));
const distance = (c: Context): Context => switched(asked(c), 1, 1);
const product = (c: Context): Context => switched(asked(c), 0, 0);
export const byDistance: Number = (c) => distance(c).value('y_hat', 0);
export const byProduct: Number = (c) => product(c).value('y_hat', 0);
export const largestByProduct: Number = (c) => Math.max(...rowOf(product(c), 'probs'));
/** Shares in proportion to the products themselves. */
export const byShareOfProduct: Number = (c) => {
  const [scores, y] = [rowOf(product(c), 'products'), rowOf(c, 'in.y_train')];
  return sum(scores.map((s, i) => (s / sum(scores)) * (y[i] as number)));
};
export const meanValue: Number = (c) => mean(rowOf(c, 'in.y_train'));

const sought = (q: readonly number[]) => (c: Context) =>
  c.rerun({ ...edit('in.q', ...q.map((entry, i) => [i, entry] as const)), knobs: { beta: 0 } });
/** What the notebook gets from a query; the least that it gets in the other scenes. */
export const notebook =
  (...q: readonly number[]): Number =>
  (c) =>
    sought(q)(c).value('probs', 0, NOTEBOOK);
export const leastNow: Number = (c) => Math.min(...c.matrix('unseen.probs').map((row) => row[NOTEBOOK] as number));
export const least =
  (...q: readonly number[]): Number =>
  (c) =>
    leastNow(sought(q)(c));
/** The notebook's share of the scores of a query, without e. */
export const shareOfScores =
  (...q: readonly number[]): Number =>
  (c) => {
    const scores = rowOf(sought(q)(c), 'scores');
    return (scores[NOTEBOOK] as number) / sum(scores);
  };
/** What the cup gets where nothing is sought and things stand out by themselves. */
export const cupWithoutGoal: Number = (c) =>
  sought([0, 0, 0])(c)
    .rerun({ knobs: { beta: 3 } })
    .value('probs', 0, 0);
