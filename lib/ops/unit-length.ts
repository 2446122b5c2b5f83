import { cell, constant, define, maximum, power, quotient, row, sqrt, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

/** Shorter rows are divided by this, so that a row of zeros stays one. */
const LEAST_LENGTH = 1e-12;

export const unitLengthOp = defineFormula<[x: Tensor]>(
  'unitLength',
  ([x], at) => {
    const square = sum(row(x, at).map((of) => power(of, constant(2))));
    return quotient(cell(x, at), define('\\lVert x \\rVert', maximum(sqrt(square), constant(LEAST_LENGTH, 'ε'))));
  },
  {
    shape(shapes) {
      if (!shapes[0].length) throw misfit('unitLength', shapes, 'a scalar has no row to measure.');
      return shapes[0];
    },
  },
);

/**
 * Every row divided by its length, [..., n] → [..., n]: the direction alone.
 *
 * @throws ShapeError when x has no axis
 */
export const unitLength = (x: Tensor): Tensor => unitLengthOp([x], null);
