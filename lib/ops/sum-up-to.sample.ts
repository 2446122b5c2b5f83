import fc from 'fast-check';
import { floats, integers, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';
import { sumUpToOp } from './sum-up-to';

/** Random calls of sumUpTo, for the laws. */
export default sample(
  sumUpToOp,
  fc
    .tuple(leading, size(5))
    .chain(([lead, n]) => together(floats([...lead, n]), integers(lead, 6)))
    .map((inputs) => ({ inputs, attrs: null, below: { 1: 6 } })),
  [
    [[[2, 3], [3]], null],
    [[[], []], null],
  ],
);
