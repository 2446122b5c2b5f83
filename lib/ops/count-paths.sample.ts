import fc from 'fast-check';
import { countPathsOp } from './count-paths';
import { integers, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of countPaths, for the laws. */
export default sample(
  countPathsOp,
  fc
    .tuple(size(), size(), size())
    .chain(([n, k, m]) => together(integers([n, k], 2), integers([k, m], 2)))
    .map((inputs) => ({ inputs, attrs: null, below: { 0: 2, 1: 2 } })),
  [
    [
      [
        [2, 3],
        [2, 3],
      ],
      null,
    ],
    [[[3], [3, 2]], null],
  ],
);
