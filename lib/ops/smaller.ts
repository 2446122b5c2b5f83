import { cell, minimum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { carryTrailing, trailing } from './trailing';

export const smallerOp = defineFormula<[a: Tensor, b: Tensor]>(
  'smaller',
  ([a, b], at) => minimum(cell(a, at), cell(b, trailing(at, b.shape))),
  { shape: (shapes) => carryTrailing('smaller', shapes) },
);

/**
 * The smaller of two numbers, cell by cell: b has a's shape or its last axes and repeats over the rest. Among equals the
 * gradient goes to a.
 *
 * @throws ShapeError when b's shape is not the last axes of a's
 */
export const smaller = (a: Tensor, b: Tensor): Tensor => smallerOp([a, b], null);
