import { plus } from '../tensor/simplify';
import type { Tensor } from '../tensor/tensor';
import { cellsAlong, without } from './along';
import { defineFormula } from './formula';

interface Attrs {
  readonly axis: number;
}

export const sumOp = defineFormula<[x: Tensor], Attrs>(
  'sum',
  ([x], at, { axis }) => plus(cellsAlong('sum', x, at, axis)),
  { shape: (shapes, { axis }) => without('sum', shapes, axis) },
);

/**
 * The sum along one axis, which the result no longer has: [..., n, s] → [..., s]. A negative axis counts from the end.
 *
 * @throws ShapeError when there is no such axis
 */
export const sum = (x: Tensor, axis: number): Tensor => sumOp([x], { axis });
