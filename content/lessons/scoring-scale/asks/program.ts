import type { Context } from '@/content/context';
import { oneOf, whole } from '@/content/judging/fresh';
import { askOrder, type ProgramLine } from '@/content/judging/order';
import { sum } from '@/content/numbers/measure';
import { product, softmaxRows, transposed } from '@/content/numbers/tables';
import type { Random } from '@/lib/random';

type Table = readonly (readonly number[])[];

const over = (of: Table, divisor: number): Table => of.map((row) => row.map((x) => x / divisor));
const wide = (of: Table): number => of[0]?.length ?? 0;

/** Entry by entry: an error where sizes differ. */
function entrywise(a: Table, b: Table): Table {
  if (a.length !== b.length || wide(a) !== wide(b)) throw new Error('Entry by entry needs tables of one size.');
  return a.map((row, i) => row.map((x, j) => x * (b[i]?.[j] ?? 0)));
}

const products: ProgramLine = { needs: ['Q', 'K'], makes: 'P', run: (Q = [], K = []) => product(Q, transposed(K)) };
const scaled: ProgramLine = { needs: ['P', 'Q'], makes: 'S', run: (P = [], Q = []) => over(P, Math.sqrt(wide(Q))) };
const weights: ProgramLine = { needs: ['S'], makes: 'A', run: (S = []) => softmaxRows(S) };
const mixed: ProgramLine = { needs: ['A', 'V'], makes: 'Z', run: (A = [], V = []) => product(A, V) };

/** The first number of Z, from scores that somebody makes. */
const mixedFrom =
  (made: (products: Table, c: Context) => Table) =>
  (c: Context): number =>
    product(made(c.matrix('products'), c), c.matrix('in.v'))[0]?.[0] ?? 0;
const downColumns = (S: Table): Table => transposed(softmaxRows(transposed(S)));
const asScaled = (P: Table, c: Context): Table => over(P, Math.sqrt(wide(c.matrix('in.q'))));

/** Attention by scaled products as four lines of PyTorch, with six that do not belong. */
export const program = askOrder({
  lines: { products, scaled, weights, mixed },
  instead: {
    'transposed-product': { ...products, for: 'products', run: (Q = [], K = []) => product(transposed(Q), K) },
    'entrywise-product': { ...products, for: 'products', run: (Q = [], K = []) => entrywise(Q, K) },
    'scale-by-d': { ...scaled, for: 'scaled', run: (P = [], Q = []) => over(P, wide(Q)) },
    'scale-by-sequence-length': {
      ...scaled,
      for: 'scaled',
      needs: ['P', 'K'],
      run: (P = [], K = []) => over(P, Math.sqrt(K.length)),
    },
    'softmax-over-columns': { ...weights, for: 'weights', run: (S = []) => downColumns(S) },
    'keys-for-values': { ...mixed, for: 'mixed', needs: ['A', 'K'] },
  },
  start: (c) => ({ Q: c.matrix('in.q'), K: c.matrix('in.k'), V: c.matrix('in.v') }),
  result: 'Z',
  numbers: {
    width: (c) => wide(c.matrix('in.q')),
    keys: (c) => c.matrix('in.k').length,
    byWidth: mixedFrom((P, c) => softmaxRows(over(P, wide(c.matrix('in.q'))))),
    byKeys: mixedFrom((P, c) => softmaxRows(over(P, Math.sqrt(c.matrix('in.k').length)))),
    first: (c) => sum(downColumns(asScaled(c.matrix('products'), c))[0] ?? []),
  },
  draw: drawSizes,
});

/** Other tables, of sizes that are all different, so that none fits by accident. */
function drawSizes(random: Random) {
  const [d, m, dv] = oneOf(random, [[3, 4, 5], [4, 3, 5], [5, 4, 3], [3, 5, 4], [4, 5, 6]]) as [number, number, number]; // biome-ignore format: sizes
  const entries = (rows: number, columns: number) =>
    new Map(Array.from({ length: rows * columns }, (_, at) => [at, whole(random, -2, 2)]));
  return {
    knobs: { dk: d, m, dv },
    edits: { 'in.q': entries(2, d), 'in.k': entries(m, d), 'in.v': entries(m, dv) },
  };
}
