import { cell, maximum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { carryTrailing, trailing } from './trailing';

export const largerOp = defineFormula<[a: Tensor, b: Tensor]>(
  'larger',
  ([a, b], at) => maximum(cell(a, at), cell(b, trailing(at, b.shape))),
  { shape: (shapes) => carryTrailing('larger', shapes) },
);

/**
 * The larger of two numbers, cell by cell: b has a's shape or its last axes and repeats over the rest. Among equals the
 * gradient goes to a.
 *
 * @throws ShapeError when b's shape is not the last axes of a's
 */
export const larger = (a: Tensor, b: Tensor): Tensor => largerOp([a, b], null);
