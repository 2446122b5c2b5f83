import fc from 'fast-check';
import { atMostOp } from './at-most';
import { floats, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of atMost, for the laws; no cell equals its limit, where there is no slope. */
export default sample(
  atMostOp,
  fc
    .tuple(shapeOf(0, 3).chain(floats), fc.integer({ min: -8, max: 8 }))
    .map(([x, n]) => ({ inputs: [x], attrs: { limit: n / 4 + 1 / 16 } })),
  [],
);
