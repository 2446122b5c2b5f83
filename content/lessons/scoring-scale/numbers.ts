import type { Context } from '@/content/context';
import { given, place } from '@/content/numbers/given';
import { cosine, dot } from '@/content/numbers/measure';
import { softmaxRows } from '@/content/numbers/tables';
import type { Ref } from '@/content/stage';
import { MEASURED, PRODUCT, WIDTHS } from './knobs';

type Number = (c: Context) => number;
type Row = readonly number[];

export const rowAt = (c: Context, of: Ref, i = 0): Row => c.matrix(of)[i] as number[];
export const softmaxOf = (scores: Row): Row => softmaxRows([scores])[0] as Row;

/** The crowd in another width, with the product as its score unless it is said. */
export const crowdAt = (c: Context, width: number, score: number = PRODUCT): Context =>
  c.rerun({ knobs: { width: WIDTHS.indexOf(width as never), score } });
export const averageAt = (c: Context, width: number, score?: number): number =>
  crowdAt(c, width, score).value('average', 0);
/** The largest weight, on average, where the question begins. */
export const averageBefore: Number = (c) => averageAt(c, given(c, 'from'));

/** The weight of the key that the question is about. */
export const keyWeight: Number = (c) => softmaxOf(rowAt(c, 'products'))[place(c, 'key')] as number;
export const keyCosine = (c: Context, key: number): number => cosine(rowAt(c, 'in.q'), rowAt(c, 'in.keys', key));

/** The largest difference between the two ways to the additive score. */
export const routesApart: Number = (c) =>
  Math.max(...rowAt(c, 'scores').map((score, j) => Math.abs(score - c.value('scores@joined', 0, j))));

/** The first sample in another width, and how far its products spread. */
export const sampleIn = (c: Context, d: number): Context => c.rerun({ knobs: { d, draw: 0 } });
export const spreadAt = (c: Context, d: number): number => sampleIn(c, d).value('deviation', 0);
export const spreadBefore: Number = (c) => spreadAt(c, given(c, 'd'));

/** The same for the larger entries, divided by the root. */
export const scaledSpread = (c: Context, change: { d: number; ofQ: number; ofK: number }): number =>
  c.rerun({ knobs: change }).value('deviation', 0);

/** How far weights move with scores, and what the best key gets, in one of the widths. */
export const inWidth = (c: Context, of: Ref, width: number): number => c.value(of, MEASURED.indexOf(width as never));
export const normBefore: Number = (c) => inWidth(c, 'raw.norm', given(c, 'from'));

/** Sizes of the tables: how many keys, and how wide queries and keys are. */
export const keys: Number = (c) => c.matrix('in.k').length;
export const headWidth: Number = (c) => c.matrix('in.q')[0]?.length ?? 0;

/** Row 1 of the tables, by a divisor. */
export const firstRow = (c: Context): Row => {
  const [q, k] = [c.matrix('in.q'), c.matrix('in.k')];
  return k.map((key) => dot(q[0] ?? [], key));
};
export const firstWeight = (c: Context, divisor: number): number =>
  softmaxOf(firstRow(c).map((product) => product / divisor))[0] as number;
