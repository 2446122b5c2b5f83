import { floats } from './samples/arbitraries';
import { sample, withAxisOf } from './samples/sample';
import { sumOp } from './sum';

/** Random calls of sum, for the laws. */
export default sample(
  sumOp,
  withAxisOf(floats).map(([x, axis]) => ({ inputs: [x], attrs: { axis } })),
  [[[[2, 3]], { axis: 2 }]],
);
