import fc from 'fast-check';
import { remainderOp } from './remainder';
import { integers, shapeOf, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of remainder, for the laws. */
export default sample(
  remainderOp,
  fc
    .tuple(
      shapeOf(0, 3).chain((shape) => integers(shape, 12)),
      size(5),
    )
    .map(([x, n]) => ({ inputs: [x], attrs: { n }, below: { 0: 12 } })),
  [[[[2]], { n: 0 }]],
);
