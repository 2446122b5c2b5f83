import { backend } from '../backend/current';
import type { Inputs, Op } from './op';
import { formatShape, type Shape, ShapeError, sizeOf } from './shape';

/** `i32` marks whole numbers (an index map, a mask, a label); they too are stored as float32. */
export type Dtype = 'f32' | 'i32';

/** Float32 cells in row-major order, and, unless the tensor came from outside, the op and the inputs that made it. */
export interface Tensor {
  readonly data: Float32Array;
  readonly shape: Shape;
  readonly dtype: Dtype;
  readonly made: Made | null;
  /** A learned matrix that never changes again, rearranged once for the products that read it: see `settled`. */
  readonly packed?: Float32Array | undefined;
}

export interface Made {
  // biome-ignore lint/suspicious/noExplicitAny: a graph holds ops of every attribute type
  readonly op: Op<Inputs, any>;
  readonly inputs: Inputs;
  readonly attrs: unknown;
}

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
