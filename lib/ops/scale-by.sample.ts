import fc from 'fast-check';
import { floats, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';
import { scaleByOp } from './scale-by';

/** Random calls of scaleBy, for the laws. */
export default sample(
  scaleByOp,
  fc
    .tuple(shapeOf(0, 3).chain(floats), fc.integer({ min: -8, max: 8 }))
    .map(([x, n]) => ({ inputs: [x], attrs: { factor: n / 4 } })),
  [],
);
