import { cell, constant, difference, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

const allows = (mask: Tensor, at: readonly number[]) => difference(constant(1), cell(mask, at));

export const countPathsOp = defineFormula<[last: Tensor, first: Tensor]>(
  'countPaths',
  ([last, first], [i, j]) =>
    sum(
      Array.from({ length: first.shape[0] as number }, (_, k) =>
        product(allows(last, [i as number, k]), allows(first, [k, j as number])),
      ),
    ),
  {
    dtype: 'i32',
    shape(shapes) {
      const [last, first] = shapes;
      if (last.length !== 2 || first.length !== 2 || last[1] !== first[0]) {
        throw misfit('countPaths', shapes, 'the keys of the last mask must be the queries of the first.');
      }
      return [last[0] as number, first[1] as number];
    },
  },
);

/**
 * In how many ways a query reaches a key through two layers of attention, whole numbers: masks [n, k] of the last layer
 * and [k, m] of the first (1 = not allowed) → [n, m].
 *
 * @throws ShapeError when the masks do not meet
 */
export const countPaths = (last: Tensor, first: Tensor): Tensor => countPathsOp([last, first], null);
