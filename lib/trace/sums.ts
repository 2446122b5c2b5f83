import { evaluate } from '../tensor/evaluate';
import type { Cell, Conditional, Expression } from '../tensor/expression';

/** The terms of a sum, sums inside it opened. */
export function addendsOf(e: Expression): readonly Expression[] {
  return e.kind === 'sum' ? e.of.flatMap(addendsOf) : [e];
}

/** The two cells of a product of two cells. */
export function factorsOf(e: Expression): readonly [Cell, Cell] | null {
  if (e.kind !== 'product' || e.of.length !== 2) return null;
  const [left, right] = e.of;
  return left?.kind === 'cell' && right?.kind === 'cell' ? [left, right] : null;
}

/** The first dot product, with or without further terms (a bias), that is no term of a larger sum. */
export function findDotProduct(e: Expression): Expression | null {
  switch (e.kind) {
    case 'sum':
      return addendsOf(e).filter(factorsOf).length >= 2 ? e : null;
    case 'product':
    case 'max':
    case 'min':
      return first(e.of);
    case 'difference':
    case 'quotient':
    case 'power':
      return first([e.left, e.right]);
    case 'call':
      return findDotProduct(e.of);
    case 'choice':
      return findDotProduct(takenOf(e));
    default:
      return null;
  }
}

function first(of: readonly Expression[]): Expression | null {
  for (const part of of) {
    const found = findDotProduct(part);
    if (found) return found;
  }
  return null;
}

/** The branch of a choice that holds. */
export const takenOf = (e: Conditional): Expression => (evaluate(e.condition) !== 0 ? e.chosen : e.otherwise);

/** An exponential over a sum of exponentials. */
export function isSoftmax(e: Expression): boolean {
  return e.kind === 'quotient' && isExp(e.left) && e.right.kind === 'sum' && e.right.of.every(isExp);
}

const isExp = (e: Expression): boolean => e.kind === 'call' && e.fn === 'exp';

/** What is added up, term by term, to make a number: a dot product, or the exponentials beneath one. Empty: nothing is. */
export function termsIn(e: Expression): readonly Expression[] {
  if (e.kind === 'quotient' && isSoftmax(e) && e.right.kind === 'sum') return e.right.of;
  const table = findDotProduct(e);
  return table ? addendsOf(table) : [];
}
