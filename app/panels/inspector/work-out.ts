import type { Expression } from '@/lib/tensor/expression';
import { addendsOf, takenOf } from '@/lib/trace/sums';

/** More terms than this are no step on the way to a result. */
const MOST_TERMS = 8;

/**
 * The parts that are replaced by their values one step before the result: numerator and denominator of a fraction, the
 * summands and factors that are more than one number. Empty when nothing lies between the numbers and the result.
 */
export function partsToWorkOut(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'sum': {
      const terms = addendsOf(e);
      return terms.length > MOST_TERMS ? [] : terms.flatMap(openOrClose);
    }
    case 'product':
      return e.of.flatMap(openOrClose);
    case 'max':
    case 'min':
      return e.of.filter((part) => !isOneNumber(part));
    case 'difference':
    case 'quotient':
    case 'power':
      return [e.left, e.right].filter((part) => !isOneNumber(part));
    case 'call':
      return e.of.kind === 'call' ? partsToWorkOut(e.of) : isOneNumber(e.of) ? [] : [e.of];
    case 'choice':
      return partsToWorkOut(takenOf(e));
    default:
      return [];
  }
}

/** Sums and products stay open, so that the step shows how its numbers come together. */
function openOrClose(part: Expression): readonly Expression[] {
  if (isOneNumber(part)) return [];
  const opened = part.kind === 'product' || (part.kind === 'sum' && part.of.length <= MOST_TERMS);
  if (opened && part.of.some((inner) => !isOneNumber(inner))) return partsToWorkOut(part);
  return [part];
}

function isOneNumber(e: Expression): boolean {
  if (e.kind === 'call' && e.fn === 'sqrt') return e.of.kind === 'constant';
  return e.kind === 'cell' || e.kind === 'constant' || e.kind === 'definition' || e.kind === 'lookup';
}
