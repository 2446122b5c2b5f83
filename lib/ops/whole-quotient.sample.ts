import fc from 'fast-check';
import { integers, shapeOf, size } from './samples/arbitraries';
import { sample } from './samples/sample';
import { wholeQuotientOp } from './whole-quotient';

/** Random calls of wholeQuotient, for the laws. */
export default sample(
  wholeQuotientOp,
  fc
    .tuple(
      shapeOf(0, 3).chain((shape) => integers(shape, 12)),
      size(5),
    )
    .map(([x, n]) => ({ inputs: [x], attrs: { n }, below: { 0: 12 } })),
  [[[[2]], { n: 0 }]],
);
