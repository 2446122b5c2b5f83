import fc from 'fast-check';
import { addNumberOp } from './add-number';
import { floats, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of addNumber, for the laws. */
export default sample(
  addNumberOp,
  fc
    .tuple(shapeOf(0, 3).chain(floats), fc.integer({ min: -8, max: 8 }))
    .map(([x, n]) => ({ inputs: [x], attrs: { amount: n / 4 } })),
  [],
);
