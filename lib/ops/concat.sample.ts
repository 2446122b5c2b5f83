import fc from 'fast-check';
import { concatOp } from './concat';
import { eitherKind, shapeOf, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of concat, for the laws. */
export default sample(
  concatOp,
  fc
    .tuple(shapeOf(1, 3), fc.array(size(3), { minLength: 1, maxLength: 3 }), fc.nat(2), fc.boolean())
    .chain(([shape, sizes, draw, fromEnd]) => {
      const front = draw % shape.length;
      return together(...sizes.map((n) => eitherKind(shape.with(front, n)))).map((inputs) => ({
        inputs,
        attrs: { axis: fromEnd ? front - shape.length : front },
      }));
    }),
  [
    [
      [
        [2, 3],
        [3, 3],
      ],
      { axis: 1 },
    ],
    [
      [
        [2, 3],
        [2, 3],
      ],
      { axis: 2 },
    ],
  ],
);
