import { floats } from './samples/arbitraries';
import { sample, withAxisOf } from './samples/sample';
import { varianceOp } from './variance';

/** Random calls of variance, for the laws. */
export default sample(
  varianceOp,
  withAxisOf(floats).map(([x, axis]) => ({ inputs: [x], attrs: { axis } })),
  [[[[2, 3]], { axis: 2 }]],
);
