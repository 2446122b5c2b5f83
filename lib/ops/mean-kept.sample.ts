import { meanKeptOp } from './mean-kept';
import { floats, integers, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of meanKept, for the laws. */
export default sample(
  meanKeptOp,
  shapeOf(0, 2)
    .chain((shape) => together(floats(shape), integers(shape, 5)))
    .map((inputs) => ({ inputs, attrs: { ignored: 5 }, below: { 1: 5 } })),
  [[[[2, 3], [3]], { ignored: 5 }]],
);
