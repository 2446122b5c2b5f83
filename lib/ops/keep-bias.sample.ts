import { keepBiasOp } from './keep-bias';
import { floats, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of keepBias, for the laws. */
export default sample(
  keepBiasOp,
  shapeOf(0, 3)
    .chain(floats)
    .map((x) => ({ inputs: [x], attrs: { value: -10 } })),
  [],
);
