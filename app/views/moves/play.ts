import { evaluate } from '@/lib/tensor/evaluate';
import { type Cell, type Expression, parts } from '@/lib/tensor/expression';

/** A term of the sum that is played. */
export interface PlayedTerm {
  readonly expression: Expression;
  readonly value: number;
  /** The cells that make it this term and no other: what a maximum or a mean is taken over is left out. */
  readonly cells: readonly Cell[];
}

/** A cell's arithmetic in the order in which it is played: term by term, then what is done with the sum. */
export interface Played {
  readonly terms: readonly PlayedTerm[];
  /** The sum after each term. */
  readonly running: readonly number[];
  /** The whole of which the sum is a part; null: the sum is the whole. */
  readonly whole: Expression | null;
  readonly sum: Expression;
}

/** The longest sum of an expression, sums inside it opened, as something to play; null: it has none. */
export function played(e: Expression): Played | null {
  const sum = longestSum(e);
  if (!sum) return null;
  const terms = addends(sum).map((expression) => ({
    expression,
    value: evaluate(expression),
    cells: ownCells(expression),
  }));
  let total = 0;
  const running = terms.map(({ value }) => {
    total += value;
    return total;
  });
  return { terms, running, sum, whole: sum === e ? null : e };
}

/** How many moments there are after the first, in which nothing is played yet. */
export const lastMoment = ({ terms, whole }: Played): number => terms.length + (whole ? 1 : 0);

const addends = (e: Expression): readonly Expression[] => (e.kind === 'sum' ? e.of.flatMap(addends) : [e]);

function longestSum(e: Expression): Expression | null {
  let best: Expression | null = null;
  let most = 1;
  const seen = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const count = node.kind === 'sum' ? addends(node).length : 0;
    if (count > most) [best, most] = [node, count];
    for (const part of parts(node)) visit(part);
  };
  visit(e);
  return best;
}

function ownCells(e: Expression): Cell[] {
  if (e.kind === 'cell') return [e];
  if (e.kind === 'max' || e.kind === 'min' || e.kind === 'definition') return [];
  return parts(e).flatMap(ownCells);
}
