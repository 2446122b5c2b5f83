import fc from 'fast-check';
import { eitherKind, integers, leading, shapeOf, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';
import { takeAlongOp } from './take-along';

/** Random calls of takeAlong, for the laws. */
export default sample(
  takeAlongOp,
  fc.tuple(leading, shapeOf(0, 2), size(), size()).chain(([lead, rows, n, m]) =>
    together(eitherKind([...lead, ...rows, n]), integers([...rows, m], n)).map((inputs) => ({
      inputs,
      attrs: null,
      below: { 1: n },
    })),
  ),
  [
    [
      [
        [2, 3],
        [3, 3],
      ],
      null,
    ],
    [[[3], []], null],
  ],
);
