import fc from 'fast-check';
import { distanceEncodingOp } from './distance-encoding';
import { integers, shapeOf, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of distanceEncoding, for the laws. */
export default sample(
  distanceEncodingOp,
  fc
    .tuple(
      shapeOf(0, 2).chain((shape) => integers(shape, 9)),
      size(3),
    )
    .map(([distances, n]) => ({ inputs: [distances], attrs: { dim: 2 * n } })),
  [[[[2]], { dim: 3 }]],
);
