import fc from 'fast-check';
import { firstOfOp } from './first-of';
import { integers, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of firstOf, for the laws. */
export default sample(
  firstOfOp,
  fc
    .tuple(leading, size(5))
    .chain(([lead, n]) => together(integers([...lead, n], 3)))
    .map((inputs) => ({ inputs, attrs: { value: 1 }, below: { 0: 3 } })),
  [[[[]], { value: 1 }]],
);
