import type { Expression } from '@/lib/tensor/expression';
import { addendsOf } from '@/lib/trace/sums';

/** What float32 may lose on the way, relative to the largest numbers that were added. */
const TOLERANCE = 1e-5;
/** Smaller numbers than this become zero in float32. */
const UNDERFLOW = 2 ** -126;

/** Whether a stored float32 number is what the arithmetic comes to, but for rounding. */
export function isClose(stored: number, e: Expression, worth: (e: Expression) => number): boolean {
  const value = worth(e);
  if (Object.is(stored, value) || stored === value) return true;
  return Math.abs(stored - value) <= UNDERFLOW + TOLERANCE * Math.max(Math.abs(stored), sizeOf(e, worth));
}

/** The size of an expression before anything in it cancels: summands count by their absolute value. */
function sizeOf(e: Expression, worth: (e: Expression) => number): number {
  const size = (part: Expression): number => sizeOf(part, worth);
  switch (e.kind) {
    case 'sum':
      return addendsOf(e).reduce((total, term) => total + size(term), 0);
    case 'difference':
      return size(e.left) + size(e.right);
    case 'product':
      return e.of.reduce((total, factor) => total * size(factor), 1);
    case 'quotient':
      return size(e.left) / Math.abs(worth(e.right));
    default:
      return Math.abs(worth(e));
  }
}
