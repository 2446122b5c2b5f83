import { call, cell, constant, difference, product, quotient } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly n: number;
}

export const remainderOp = defineFormula<[x: Tensor], Attrs>(
  'remainder',
  ([x], at, { n }) => difference(cell(x, at), product(constant(n), call('floor', quotient(cell(x, at), constant(n))))),
  {
    dtype: 'i32',
    shape([x], { n }) {
      if (!Number.isInteger(n) || n < 1) throw new ShapeError(`remainder: ${n} must be a whole number above 0.`);
      return x;
    },
  },
);

/**
 * What is left of each whole number when n is taken away as often as it goes, any shape: x − n·⌊x/n⌋.
 *
 * @throws ShapeError when n is not a whole number above 0
 */
export const remainder = (x: Tensor, n: number): Tensor => remainderOp([x], { n });
