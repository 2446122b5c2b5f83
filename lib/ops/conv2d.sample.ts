import fc from 'fast-check';
import { conv2dOp } from './conv2d';
import { floats, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of conv2d, for the laws. */
export default sample(
  conv2dOp,
  fc
    .record({
      lead: leading,
      groups: size(2),
      c: size(2),
      o: size(2),
      kh: size(3),
      kw: size(3),
      h: size(3),
      w: size(3),
      stride: size(2),
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
);
