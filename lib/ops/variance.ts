import { constant, define, difference, power, quotient } from '../tensor/expression';
import { plus } from '../tensor/simplify';
import type { Tensor } from '../tensor/tensor';
import { cellsAlong, without } from './along';
import { defineFormula } from './formula';

interface Attrs {
  readonly axis: number;
}

export const varianceOp = defineFormula<[x: Tensor], Attrs>(
  'variance',
  ([x], at, { axis }) => {
    const cells = cellsAlong('variance', x, at, axis);
    const n = constant(cells.length);
    const mean = define('μ', quotient(plus(cells), n));
    return quotient(plus(cells.map((value) => power(difference(value, mean), constant(2)))), n);
  },
  { shape: (shapes, { axis }) => without('variance', shapes, axis) },
);

/**
 * The biased variance along one axis, which the result no longer has: [..., n, s] → [..., s], the mean of (x − μ)². A
 * negative axis counts from the end.
 *
 * @throws ShapeError when there is no such axis
 */
export const variance = (x: Tensor, axis: number): Tensor => varianceOp([x], { axis });
