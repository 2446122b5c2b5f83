import { evaluate } from '@/lib/tensor/evaluate';
import type { Cell, Conditional, Expression } from '@/lib/tensor/expression';

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

/** From and to (inside) of a stretch of terms; `shown` false: left out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly shown: boolean;
}
export interface Limits {
  /** Up to so many terms are shown whole. */
  readonly most: number;
  readonly head: number;
  readonly tail: number;
}

/** Which of `count` terms are shown: the first, the last, and `keep` with what lies next to them. */
export function shorten(count: number, { most, head, tail }: Limits, keep = -1): Stretch[] {
  const isShown = (i: number) => count <= most || i < head || i >= count - tail || i === keep;
  const shown = Array.from({ length: count }, (_, i) => isShown(i));
  // A gap of one term is no shorter than the term.
  for (let i = 1; i < count - 1; i++) if (shown[i - 1] && shown[i + 1]) shown[i] = true;
  const stretches: Stretch[] = [];
  for (let from = 0; from < count; ) {
    let to = from;
    while (to + 1 < count && shown[to + 1] === shown[from]) to++;
    stretches.push({ from, to, shown: shown[from] as boolean });
    from = to + 1;
  }
  return stretches;
}
