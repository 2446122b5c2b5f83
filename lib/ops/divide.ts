import { cell, quotient } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { carryTrailing, trailing } from './trailing';

export const divideOp = defineFormula<[a: Tensor, b: Tensor]>(
  'divide',
  ([a, b], at) => quotient(cell(a, at), cell(b, trailing(at, b.shape))),
  { shape: (shapes) => carryTrailing('divide', shapes) },
);

/**
 * Quotient cell by cell, [..., s] / [s] → [..., s]: b has a's shape or its last axes and repeats over the rest. Division
 * by 0 gives ∞, and 0/0 NaN, as IEEE 754 says.
 *
 * @throws ShapeError when b's shape is not the last axes of a's
 */
export const divide = (a: Tensor, b: Tensor): Tensor => divideOp([a, b], null);
