import { boxOp } from './box';
import { floats, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of box, for the laws: the reach lies between the eighths that are drawn, where there is a slope. */
export default sample(
  boxOp,
  shapeOf(0, 3)
    .chain(floats)
    .map((x) => ({ inputs: [x], attrs: { reach: 1.05 } })),
  [],
);
