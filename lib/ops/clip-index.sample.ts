import fc from 'fast-check';
import { clipIndexOp } from './clip-index';
import { integers, shapeOf, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of clipIndex, for the laws. */
export default sample(
  clipIndexOp,
  fc
    .tuple(
      shapeOf(0, 3).chain((shape) => integers(shape, 9)),
      size(),
    )
    .map(([x, n]) => ({ inputs: [x], attrs: { low: n - 2, high: n + 1, shift: n } })),
  [],
);
