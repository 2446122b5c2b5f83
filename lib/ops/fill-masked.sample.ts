import { fillMaskedOp } from './fill-masked';
import { integers } from './samples/arbitraries';
import { repeating, sample } from './samples/sample';

/** Random calls of fillMasked, for the laws. */
export default sample(
  fillMaskedOp,
  repeating((shape) => integers(shape, 2)).map((inputs) => ({ inputs, attrs: null, below: { 1: 2 } })),
  [[[[2, 3], [2]], null]],
);
