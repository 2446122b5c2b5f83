import fc from 'fast-check';
import { matmulOp } from './matmul';
import { floats, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of matmul, for the laws. */
export default sample(
  matmulOp,
  fc
    .record({ lead: leading, shared: fc.boolean(), m: size(5), k: size(5), n: size(5), transposeB: fc.boolean() })
    .chain(({ lead, shared, m, k, n, transposeB }) =>
      together(floats([...lead, m, k]), floats([...(shared ? [] : lead), ...(transposeB ? [n, k] : [k, n])])).map(
        (inputs) => ({ inputs, attrs: { transposeB } }),
      ),
    ),
  [
    [
      [
        [2, 3],
        [2, 3],
      ],
      { transposeB: false },
    ],
    [
      [
        [2, 3],
        [3, 2],
      ],
      { transposeB: true },
    ],
    [
      [
        [2, 2, 3],
        [3, 3, 2],
      ],
      { transposeB: false },
    ],
    [[[3], [3, 2]], { transposeB: false }],
  ],
);
