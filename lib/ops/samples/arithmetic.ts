import fc from 'fast-check';
import { addOp } from '../add';
import { conv2dOp } from '../conv2d';
import { divideBySqrtOp } from '../divide-by-sqrt';
import { geluOp } from '../gelu';
import { matmulOp } from '../matmul';
import { multiplyOp } from '../multiply';
import { reluOp } from '../relu';
import { scaleByOp } from '../scale-by';
import { floats, leading, nonZeros, shapeOf, size } from './arbitraries';
import { plain, repeating, type Sample, sample, together } from './sample';

/** Samples of arithmetic on cells, rows with columns, filters with pictures. */
export const arithmetic: readonly Sample[] = [
  sample(addOp, plain(repeating(floats)), [[[[2, 3], [2]], null]]),
  sample(multiplyOp, plain(repeating(floats)), [[[[2, 3], [2]], null]]),
  sample(
    divideBySqrtOp,
    fc.tuple(shapeOf(0, 3).chain(floats), size(9)).map(([x, n]) => ({ inputs: [x], attrs: { n, label: 'd' } })),
    [[[[2]], { n: 0 }]],
  ),
  sample(
    scaleByOp,
    fc
      .tuple(shapeOf(0, 3).chain(floats), fc.integer({ min: -8, max: 8 }))
      .map(([x, n]) => ({ inputs: [x], attrs: { factor: n / 4 } })),
    [],
  ),
  sample(geluOp, plain(together(shapeOf(0, 3).chain(floats))), []),
  sample(reluOp, plain(together(shapeOf(0, 3).chain(nonZeros))), []),
  sample(
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
  ),
  sample(
    conv2dOp,
    fc
      .record({
        lead: leading,
        ...{ groups: size(2), c: size(2), o: size(2) },
        ...{ kh: size(3), kw: size(3), h: size(3), w: size(3), stride: size(2) },
        padding: fc.tuple(fc.nat(1), fc.nat(2)),
        biased: fc.boolean(),
      })
      .chain(({ lead, groups, c, o, kh, kw, h, w, stride, padding, biased }) =>
        together(
          floats([...lead, groups * c, h + kh - 1, w + kw - 1]),
          floats([groups * o, c, kh, kw]),
          ...(biased ? [floats([groups * o])] : []),
        ).map((inputs) => ({ inputs, attrs: { stride, padding, groups } })),
      ),
    [
      [[[3, 4, 4], [2, 1, 2, 2], [2]], { stride: 1, padding: [0, 0], groups: 1 }],
      [[[1, 4, 4], [2, 1, 5, 2], [2]], { stride: 1, padding: [0, 0], groups: 1 }],
      [[[1, 4, 4], [2, 1, 2, 2], [3]], { stride: 1, padding: [0, 0], groups: 1 }],
      [[[3, 4, 4], [3, 1, 2, 2], [3]], { stride: 1, padding: [0, 0], groups: 2 }],
      [
        [
          [3, 4, 4],
          [2, 3, 2, 2],
        ],
        { stride: 0, padding: [1, 1], groups: 1 },
      ],
    ],
  ),
];
