import { ignoreOp } from './ignore';
import { integers, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of ignore, for the laws. */
export default sample(
  ignoreOp,
  shapeOf(0, 3)
    .chain((shape) => integers(shape, 4))
    .map((x) => ({ inputs: [x], attrs: { value: 2 }, below: { 0: 4 } })),
  [],
);
