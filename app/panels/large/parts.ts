import type { Matrix } from '@/app/draw/view';
import type { LargePart } from './placed';

/** The parts of a matrix that are different ones: what has one row has no row of its own. */
export function largeParts({ rows, cols }: Pick<Matrix, 'rows' | 'cols'>): readonly LargePart[] {
  if (rows === 1 && cols === 1) return ['cell'];
  return rows === 1 || cols === 1 ? ['matrix', 'cell'] : ['matrix', 'row', 'column', 'cell'];
}

const ORDER: readonly LargePart[] = ['matrix', 'row', 'column', 'cell'];

/** The part that is wanted, or the next smaller one that the matrix has. */
export function largePartOf(m: Pick<Matrix, 'rows' | 'cols'>, wanted: LargePart): LargePart {
  const has = largeParts(m);
  return ORDER.slice(ORDER.indexOf(wanted)).find((part) => has.includes(part)) ?? 'cell';
}
