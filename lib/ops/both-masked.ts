import { cell, product } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

export const bothMaskedOp = defineFormula<[a: Tensor, b: Tensor]>(
  'bothMasked',
  ([a, b], at) => product(cell(a, at), cell(b, at)),
  {
    dtype: 'i32',
    shape(shapes) {
      const [a, b] = shapes;
      if (a.join() !== b.join()) throw misfit('bothMasked', shapes, 'two masks must have equal shapes.');
      return a;
    },
  },
);

/**
 * 1 where both masks are, whole numbers of equal shape: a key may be read if either mask allows it.
 *
 * @throws ShapeError when the shapes differ
 */
export const bothMasked = (a: Tensor, b: Tensor): Tensor => bothMaskedOp([a, b], null);
