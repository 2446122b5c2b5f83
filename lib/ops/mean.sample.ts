import { meanOp } from './mean';
import { sample, withAxis } from './samples/sample';

/** Random calls of mean, for the laws. */
export default sample(
  meanOp,
  withAxis.map(([x, axis]) => ({ inputs: [x], attrs: { axis } })),
  [[[[2, 3]], { axis: 2 }]],
);
