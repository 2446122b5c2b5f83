import { maxOp } from './max';
import { distinct } from './samples/arbitraries';
import { sample, withAxisOf } from './samples/sample';

/** Random calls of max, for the laws. */
export default sample(
  maxOp,
  withAxisOf(distinct).map(([x, axis]) => ({ inputs: [x], attrs: { axis } })),
  [[[[2, 3]], { axis: -3 }]],
);
