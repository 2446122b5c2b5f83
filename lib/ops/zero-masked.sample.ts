import { integers } from './samples/arbitraries';
import { repeating, sample } from './samples/sample';
import { zeroMaskedOp } from './zero-masked';

/** Random calls of zeroMasked, for the laws. */
export default sample(
  zeroMaskedOp,
  repeating((shape) => integers(shape, 2)).map((inputs) => ({ inputs, attrs: null, below: { 1: 2 } })),
  [[[[2, 3], [2]], null]],
);
