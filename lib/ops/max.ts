import { maximum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { cellsAlong, without } from './along';
import { defineFormula } from './formula';

interface Attrs {
  readonly axis: number;
}

export const maxOp = defineFormula<[x: Tensor], Attrs>(
  'max',
  ([x], at, { axis }) => maximum(...cellsAlong('max', x, at, axis)),
  { shape: (shapes, { axis }) => without('max', shapes, axis) },
);

/**
 * The largest number along one axis, which the result no longer has: [..., n, s] → [..., s]. A negative axis counts
 * from the end. Among equals the gradient goes to the first.
 *
 * @throws ShapeError when there is no such axis
 */
export const max = (x: Tensor, axis: number): Tensor => maxOp([x], { axis });
