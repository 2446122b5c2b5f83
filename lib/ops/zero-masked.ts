import { cell, choose, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { carryTrailing, trailing } from './trailing';

export const zeroMaskedOp = defineFormula<[x: Tensor, mask: Tensor]>(
  'zeroMasked',
  ([x, mask], at) => choose(cell(mask, trailing(at, mask.shape)), constant(0), cell(x, at)),
  { shape: (shapes) => carryTrailing('zeroMasked', shapes) },
);

/**
 * 0 where the mask is not zero, x elsewhere. The mask holds whole numbers in x's shape or its last axes, [..., s] and [s]
 * → [..., s]. Only x has a gradient.
 *
 * @throws ShapeError when the mask's shape is not the last axes of x's
 */
export const zeroMasked = (x: Tensor, mask: Tensor): Tensor => zeroMaskedOp([x, mask], null);
