import { call, cell, define, difference, type Expression, exp, maximum, row, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

/** Formulas are evaluated in double precision: there exp of more than 709.7 is ∞, exp of less than −745.1 is 0. */
const LARGEST_EXPONENT = 700;

/** log Σ exp over a row; the largest is subtracted first where exp would leave the range of numbers. */
export function logSumExp(cells: readonly Expression[], most: number): Expression {
  if (Math.abs(most) < LARGEST_EXPONENT) return call('log', sum(cells.map(exp)));
  const shift = define('m', maximum(...cells));
  return sum([shift, call('log', sum(cells.map((of) => exp(difference(of, shift)))))]);
}

export const logSoftmaxOp = defineFormula<[x: Tensor]>(
  'logSoftmax',
  ([x], at) => {
    const cells = row(x, at);
    const most = cells.reduce((max, { index }) => Math.max(max, x.data[index] as number), Number.NEGATIVE_INFINITY);
    return difference(cell(x, at), define('\\log Z', logSumExp(cells, most)));
  },
  {
    shape(shapes) {
      if (!shapes[0].length) throw misfit('logSoftmax', shapes, 'a scalar has no row to normalise.');
      return shapes[0];
    },
  },
);

/**
 * The logarithm of softmax over the last axis, [..., n] → [..., n]: x − log Σ exp. It stays a number where softmax
 * itself would be rounded to 0.
 *
 * @throws ShapeError when x has no axis
 */
export const logSoftmax = (x: Tensor): Tensor => logSoftmaxOp([x], null);
