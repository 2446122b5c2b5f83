import fc from 'fast-check';
import { blendOp } from './blend';
import { floats, leading, shapeOf } from './samples/arbitraries';
import { plain, sample, together } from './samples/sample';

/** Random calls of blend, for the laws. */
export default sample(
  blendOp,
  plain(
    fc.tuple(leading, shapeOf(0, 2)).chain(([lead, shape]) => {
      const whole = [...lead, ...shape];
      return together(floats(shape), floats(whole), floats(whole));
    }),
  ),
  [
    [[[2], [2, 3], [2, 3]], null],
    [[[3], [2, 3], [3]], null],
  ],
);
