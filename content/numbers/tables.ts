import { exp } from '@/lib/maths';
import { dot, sum } from './measure';

/** Rows of numbers, all of one length. */
type Table = readonly (readonly number[])[];

export const transposed = (of: Table): Table => (of[0] ?? []).map((_, j) => of.map((row) => row[j] as number));

/** The matrix product. @throws Error where the columns of one are not as many as the rows of the other */
export function product(left: Table, right: Table): Table {
  const columns = transposed(right);
  if (left[0]?.length !== right.length) {
    throw new Error(`${left.length} × ${left[0]?.length} cannot multiply ${right.length} × ${right[0]?.length}.`);
  }
  return left.map((row) => columns.map((column) => dot(row, column)));
}

/** Softmax of every row, in double precision. */
export const softmaxRows = (of: Table): Table =>
  of.map((row) => {
    const raised = row.map((x) => exp(x - Math.max(...row)));
    return raised.map((x) => x / sum(raised));
  });
