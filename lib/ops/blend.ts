import { cell, constant, difference, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';
import { carryTrailing, trailing } from './trailing';

export const blendOp = defineFormula<[share: Tensor, a: Tensor, b: Tensor]>(
  'blend',
  ([share, a, b], at) => {
    const gate = cell(share, trailing(at, share.shape));
    return sum([product(gate, cell(a, at)), product(difference(constant(1), gate), cell(b, at))]);
  },
  {
    shape(shapes) {
      const [share, a, b] = shapes;
      if (a.join() !== b.join()) throw misfit('blend', shapes, 'what is blended must have equal shapes.');
      return carryTrailing('blend', [a, share]);
    },
  },
);

/**
 * g·a + (1 − g)·b, cell by cell: a gate between two tensors of equal shape, [s] and [..., s], [..., s] → [..., s]. The
 * gate has their shape or its last axes.
 *
 * @throws ShapeError when the shapes do not fit
 */
export const blend = (share: Tensor, a: Tensor, b: Tensor): Tensor => blendOp([share, a, b], null);
