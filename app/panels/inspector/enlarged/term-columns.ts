import { evaluate } from '@/lib/tensor/evaluate';
import type { Cell, Expression } from '@/lib/tensor/expression';
import { addendsOf, factorsOf, findDotProduct, isSoftmax } from '@/lib/trace/sums';
import { sameExpression } from '../definitions';

/** A number in a column: that of a cell, or what something else comes to. */
export type TermEntry = Cell | { readonly kind: 'value'; readonly value: number };

/** What a row holds: cells of one tensor (the first and the last say which part of it), their products, powers of e. */
export type Head =
  | { readonly kind: 'cells'; readonly from: Cell; readonly to: Cell }
  | { readonly kind: 'exp'; readonly of: Head }
  | { readonly kind: 'product' | 'none' };

/** One term of a sum, from top to bottom: as many entries as there are heads. Null where a bias has no factor. */
export type TermColumn = readonly (TermEntry | null)[];

/** A sum of many terms as rows of numbers, term below term. */
export interface TermColumns {
  readonly heads: readonly Head[];
  /** All of them: which are shown, the room decides. */
  readonly columns: readonly TermColumn[];
  /** The column that the cell is about, which is never left out; −1: none. */
  readonly keep: number;
  /** What is added up in the last row. */
  readonly kind: 'products' | 'terms' | 'exponentials';
  /** What the last row adds up to. */
  readonly total: number;
}

/** Both factors and the products of a dot product, or the numbers and exponentials of a softmax; null: neither is there. */
export function termColumns(e: Expression): TermColumns | null {
  const known = new Map<Expression, number>();
  const worth = (part: Expression): number => evaluate(part, known);
  const softmax = softmaxIn(e);
  if (softmax) return exponentials(softmax, worth);
  const table = findDotProduct(e);
  if (!table) return null;
  const terms = addendsOf(table);
  const columns = terms.map((term): TermColumn => {
    const pair = factorsOf(term);
    const entry = entryOf(term, worth);
    return pair ? [...pair, entry] : [null, entry, entry];
  });
  const pairs = columns.filter(([left]) => left);
  return {
    heads: [headOf(pairs, 0), headOf(pairs, 1), { kind: 'product' }],
    columns,
    keep: -1,
    kind: terms.every(factorsOf) ? 'products' : 'terms',
    total: worth(table),
  };
}

interface Softmax {
  readonly own: Expression;
  readonly all: readonly Expression[];
}

function softmaxIn(e: Expression): Softmax | null {
  if (e.kind !== 'quotient' || e.right.kind !== 'sum' || !isSoftmax(e)) return null;
  return { own: e.left, all: e.right.of };
}

/** What is raised over its power of e. */
function exponentials({ own, all }: Softmax, worth: (e: Expression) => number): TermColumns {
  const columns = all.map(
    (term): TermColumn => [
      entryOf(term.kind === 'call' ? term.of : term, worth),
      { kind: 'value', value: worth(term) },
    ],
  );
  const head = headOf(columns, 0);
  return {
    heads: [head, { kind: 'exp', of: head }],
    columns,
    keep: all.findIndex((term) => sameExpression(term, own)),
    kind: 'exponentials',
    total: all.reduce((sum, term) => sum + worth(term), 0),
  };
}

const entryOf = (e: Expression, worth: (e: Expression) => number): TermEntry =>
  e.kind === 'cell' ? e : { kind: 'value', value: worth(e) };

function headOf(columns: readonly TermColumn[], row: number): Head {
  const entries = columns.map((column) => column[row]);
  const [from, to] = [entries[0], entries.at(-1)];
  const isOneTensor =
    from?.kind === 'cell' && entries.every((entry) => entry?.kind === 'cell' && entry.tensor === from.tensor);
  return isOneTensor && to?.kind === 'cell' ? { kind: 'cells', from, to } : { kind: 'none' };
}
