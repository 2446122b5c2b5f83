import { backend } from '../backend/current';
import type { Dtype, Tensor } from './graph';
import { formatShape, type Shape, ShapeError, sizeOf } from './shape';

export type { Dtype, Tensor };

/**
 * A tensor from outside the graph: an input, a parameter, a constant.
 *
 * @example tensor([[1, 2], [3, 4]].flat(), [2, 2])
 * @throws ShapeError when the number of values is not the size of the shape
 */
export function tensor(values: ArrayLike<number>, shape: Shape, dtype: Dtype = 'f32'): Tensor {
  if (values.length !== sizeOf(shape)) {
    throw new ShapeError(
      `A tensor of shape ${formatShape(shape)} needs ${sizeOf(shape)} values, but ${values.length} came.`,
    );
  }
  const data = backend().alloc(values.length);
  data.set(values);
  return { data, shape, dtype, made: null };
}

/** All cells zero. */
export function zeros(shape: Shape): Tensor {
  const data = backend().alloc(sizeOf(shape));
  data.fill(0);
  return { data, shape, dtype: 'f32', made: null };
}
