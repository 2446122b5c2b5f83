import { type Expression, type Fn, parts } from '@/lib/tensor/expression';

const rounding: ReadonlySet<Fn> = new Set(['floor', 'round', 'sign']);

const isCount = (e: Expression): boolean => e.kind === 'constant' && Number.isInteger(e.value) && e.value >= 0;

/** Whether only whole numbers can come out of it; with a whole result, digits after the point would mean nothing. */
export function isWhole(e: Expression): boolean {
  if (e.kind === 'cell') return e.tensor.dtype === 'i32';
  if (e.kind === 'constant') return Number.isInteger(e.value);
  if (e.kind === 'comparison' || (e.kind === 'call' && rounding.has(e.fn))) return true;
  if (e.kind === 'power') return isWhole(e.left) && isCount(e.right);
  return ['sum', 'product', 'difference', 'definition', 'max', 'min'].includes(e.kind) && parts(e).every(isWhole);
}
