import { expand } from '../ops/expand';
import { reshape } from '../ops/reshape';
import type { Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';

/**
 * One number per entry of an axis, repeated over all others until it has this shape: [n] → [..., n, s]. A negative axis
 * counts from the end. So a channel's number meets every cell of its map.
 */
export function spread(x: Tensor, shape: Shape, axis: number): Tensor {
  const behind = axis < 0 ? -axis - 1 : shape.length - axis - 1;
  const placed = behind ? reshape(x, [...x.shape, ...new Array<number>(behind).fill(1)]) : x;
  return expand(placed, shape);
}

/** One number per row, [..., r], repeated along a new last axis, [..., r, n]. */
export const spreadRows = (x: Tensor, n: number): Tensor => expand(reshape(x, [...x.shape, 1]), [...x.shape, n]);
