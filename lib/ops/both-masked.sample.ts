import { bothMaskedOp } from './both-masked';
import { integers, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of bothMasked, for the laws. */
export default sample(
  bothMaskedOp,
  shapeOf(0, 3)
    .chain((shape) => together(integers(shape, 2), integers(shape, 2)))
    .map((inputs) => ({ inputs, attrs: null, below: { 0: 2, 1: 2 } })),
  [[[[2, 3], [3]], null]],
);
