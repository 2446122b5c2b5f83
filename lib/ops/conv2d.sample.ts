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
      c: size(2),
      o: size(2),
      kh: size(2),
      kw: size(2),
      h: size(3),
      w: size(3),
      stride: size(2),
    })
    .chain(({ lead, c, o, kh, kw, h, w, stride }) =>
      together(floats([...lead, c, h + kh - 1, w + kw - 1]), floats([o, c, kh, kw]), floats([o])).map((inputs) => ({
        inputs,
        attrs: { stride },
      })),
    ),
  [
    [[[3, 4, 4], [2, 1, 2, 2], [2]], { stride: 1 }],
    [[[1, 4, 4], [2, 1, 5, 2], [2]], { stride: 1 }],
    [[[1, 4, 4], [2, 1, 2, 2], [3]], { stride: 1 }],
  ],
);
