import fc, { type Arbitrary } from 'fast-check';
import { type Shape, sizeOf } from '../../tensor/shape';
import { type Dtype, type Tensor, tensor } from '../../tensor/tensor';

/** Random tensors for property tests. */

export const size = (max = 4): Arbitrary<number> => fc.integer({ min: 1, max });

/** Leading axes, none or one or two, to be carried along. */
export const leading: Arbitrary<number[]> = fc.array(size(3), { maxLength: 2 });

export const shapeOf = (least: number, most: number): Arbitrary<number[]> =>
  fc.array(size(), { minLength: least, maxLength: most });

const filled = (shape: Shape, values: Arbitrary<number>, dtype: Dtype): Arbitrary<Tensor> => {
  const n = sizeOf(shape);
  return fc.array(values, { minLength: n, maxLength: n }).map((cells) => tensor(cells, shape, dtype));
};

/** Eighths from −3 to 3. */
export const floats = (shape: Shape): Arbitrary<Tensor> =>
  filled(
    shape,
    fc.integer({ min: -24, max: 24 }).map((n) => n / 8),
    'f32',
  );

/** Eighths from −3 to 3 without 0, where some functions have no slope. */
export const nonZeros = (shape: Shape): Arbitrary<Tensor> =>
  filled(
    shape,
    fc.integer({ min: -24, max: 23 }).map((n) => (n < 0 ? n : n + 1) / 8),
    'f32',
  );

/** Eighths from 1/8 to 3, for functions that know no others. */
export const positives = (shape: Shape): Arbitrary<Tensor> =>
  filled(
    shape,
    fc.integer({ min: 1, max: 24 }).map((n) => n / 8),
    'f32',
  );

/** Eighths from −16 to 16, no two of them equal, where ties have no slope. */
export const distinct = (shape: Shape): Arbitrary<Tensor> => {
  const n = sizeOf(shape);
  return fc.uniqueArray(fc.integer({ min: -128, max: 128 }), { minLength: n, maxLength: n }).map((cells) =>
    tensor(
      cells.map((cell) => cell / 8),
      shape,
    ),
  );
};

/** Whole numbers from 0 to below n. */
export const integers = (shape: Shape, n: number): Arbitrary<Tensor> =>
  filled(shape, fc.integer({ min: 0, max: n - 1 }), 'i32');

/** Floats, or whole numbers, where an op only moves cells. */
export const eitherKind = (shape: Shape): Arbitrary<Tensor> => fc.oneof(floats(shape), integers(shape, 5));
