import fc from 'fast-check';
import { fillMaskedOp } from './fill-masked';
import { integers } from './samples/arbitraries';
import { repeating, sample } from './samples/sample';

/** Random calls of fillMasked, for the laws. */
export default sample(
  fillMaskedOp,
  fc
    .tuple(
      repeating((shape) => integers(shape, 2)),
      fc.constantFrom(Number.NEGATIVE_INFINITY, -10),
    )
    .map(([inputs, value]) => ({ inputs, attrs: { value }, below: { 1: 2 } })),
  [[[[2, 3], [2]], { value: 0 }]],
);
