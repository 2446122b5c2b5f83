import { gaussianPenaltyOp } from './gaussian-penalty';
import { floats, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of gaussianPenalty, for the laws. */
export default sample(
  gaussianPenaltyOp,
  shapeOf(0, 3)
    .chain(floats)
    .map((x) => ({ inputs: [x], attrs: { g: 0.8 } })),
  [],
);
