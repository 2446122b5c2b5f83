import { cell, difference } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { carryTrailing, trailing } from './trailing';

export const subtractOp = defineFormula<[a: Tensor, b: Tensor]>(
  'subtract',
  ([a, b], at) => difference(cell(a, at), cell(b, trailing(at, b.shape))),
  { shape: (shapes) => carryTrailing('subtract', shapes) },
);

/**
 * Difference cell by cell, [..., s] − [s] → [..., s]: b has a's shape or its last axes and repeats over the rest.
 *
 * @throws ShapeError when b's shape is not the last axes of a's
 */
export const subtract = (a: Tensor, b: Tensor): Tensor => subtractOp([a, b], null);
