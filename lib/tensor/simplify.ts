import { constant, type Expression, product, sum } from './expression';

const isOne = (e: Expression): boolean => e.kind === 'constant' && e.value === 1;

/** A product without factors of 1. */
export function times(...factors: Expression[]): Expression {
  const left = factors.filter((factor) => !isOne(factor));
  return left.length === 1 ? (left[0] as Expression) : left.length ? product(...left) : constant(1);
}

/** A sum; of one term, that term. */
export const plus = (terms: readonly Expression[]): Expression =>
  terms.length === 1 ? (terms[0] as Expression) : sum(terms);
