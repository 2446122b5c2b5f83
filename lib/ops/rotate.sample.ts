import fc from 'fast-check';
import { rotateOp } from './rotate';
import { floats, leading, size } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of rotate, for the laws. */
export default sample(
  rotateOp,
  plain(
    fc
      .tuple(leading, size(3), size(3))
      .chain(([lead, n, m]) => together(floats([...lead, n, 2 * m]), floats([n, m]), floats([n, m]))),
  ),
  [
    [
      [
        [3, 4],
        [3, 4],
        [3, 4],
      ],
      null,
    ],
    [
      [
        [3, 4],
        [2, 2],
        [2, 2],
      ],
      null,
    ],
    [[[3, 4], [3, 2], [2]], null],
  ],
);
