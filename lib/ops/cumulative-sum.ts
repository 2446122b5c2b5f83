import { cell } from '../tensor/expression';
import { plus } from '../tensor/simplify';
import type { Tensor } from '../tensor/tensor';
import { frontAxis } from './axis';
import { defineFormula } from './formula';

interface Attrs {
  readonly axis: number;
}

export const cumulativeSumOp = defineFormula<[x: Tensor], Attrs>(
  'cumulativeSum',
  ([x], at, { axis }) => {
    const front = frontAxis('cumulativeSum', [x.shape], axis);
    return plus(Array.from({ length: (at[front] as number) + 1 }, (_, j) => cell(x, at.with(front, j))));
  },
  {
    shape(shapes, { axis }) {
      frontAxis('cumulativeSum', shapes, axis);
      return shapes[0];
    },
  },
);

/**
 * The sum up to and with each entry along one axis, any shape: a prefix sum. A negative axis counts from the end.
 *
 * @throws ShapeError when there is no such axis
 */
export const cumulativeSum = (x: Tensor, axis: number): Tensor => cumulativeSumOp([x], { axis });
