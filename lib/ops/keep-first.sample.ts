import fc from 'fast-check';
import { keepFirstOp } from './keep-first';
import { integers, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of keepFirst, for the laws. */
export default sample(
  keepFirstOp,
  fc
    .tuple(leading, size(5))
    .chain(([lead, n]) => together(integers([...lead, n], 6), integers(lead, 6)))
    .map((inputs) => ({ inputs, attrs: null, below: { 0: 6, 1: 6 } })),
  [
    [[[2, 3], [3]], null],
    [[[], []], null],
  ],
);
