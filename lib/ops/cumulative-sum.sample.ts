import { cumulativeSumOp } from './cumulative-sum';
import { floats } from './samples/arbitraries';
import { sample, withAxisOf } from './samples/sample';

/** Random calls of cumulativeSum, for the laws. */
export default sample(
  cumulativeSumOp,
  withAxisOf(floats).map(([x, axis]) => ({ inputs: [x], attrs: { axis } })),
  [[[[2, 3]], { axis: 2 }]],
);
