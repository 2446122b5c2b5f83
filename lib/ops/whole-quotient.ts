import { call, cell, constant, quotient } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly n: number;
}

export const wholeQuotientOp = defineFormula<[x: Tensor], Attrs>(
  'wholeQuotient',
  ([x], at, { n }) => call('floor', quotient(cell(x, at), constant(n))),
  {
    dtype: 'i32',
    shape([x], { n }) {
      if (!Number.isInteger(n) || n < 1) throw new ShapeError(`wholeQuotient: ${n} must be a whole number above 0.`);
      return x;
    },
  },
);

/**
 * How often n goes into each whole number, any shape: ⌊x/n⌋, which row of a flattened table an entry stands in.
 *
 * @throws ShapeError when n is not a whole number above 0
 */
export const wholeQuotient = (x: Tensor, n: number): Tensor => wholeQuotientOp([x], { n });
