import { countAllowedOp } from './count-allowed';
import { integers, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of countAllowed, for the laws. */
export default sample(
  countAllowedOp,
  together(shapeOf(0, 3).chain((shape) => integers(shape, 2))).map((inputs) => ({
    inputs,
    attrs: null,
    below: { 0: 2 },
  })),
  [],
);
