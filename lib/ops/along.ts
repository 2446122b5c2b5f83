import { type Cell, cell } from '../tensor/expression';
import type { Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { frontAxis } from './axis';

/**
 * The shape without one axis, which a reduction takes together.
 *
 * @throws ShapeError when there is no such axis
 */
export const without = (op: string, shapes: readonly [Shape], axis: number): Shape =>
  shapes[0].toSpliced(frontAxis(op, shapes, axis), 1);

/** The cells along an axis of x that a reduction takes together into its cell `at`. */
export function cellsAlong(op: string, x: Tensor, at: readonly number[], axis: number): Cell[] {
  const front = frontAxis(op, [x.shape], axis);
  return Array.from({ length: x.shape[front] as number }, (_, j) => cell(x, at.toSpliced(front, 0, j)));
}
