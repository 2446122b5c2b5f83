import fc from 'fast-check';
import { tensor } from '../tensor/tensor';
import { integers, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';
import { t5BucketOp } from './t5-bucket';

const signed = (shape: number[]) =>
  integers(shape, 81).map(({ data }) =>
    tensor(
      data.map((x) => x - 40),
      shape,
      'i32',
    ),
  );

/** Random calls of t5Bucket, for the laws. */
export default sample(
  t5BucketOp,
  fc
    .tuple(shapeOf(0, 2).chain(signed), fc.constantFrom(8, 12, 32), fc.constantFrom(20, 128), fc.boolean())
    .map(([offset, buckets, maxDistance, bidirectional]) => ({
      inputs: [offset],
      attrs: { buckets, maxDistance, bidirectional },
    })),
  [],
);
