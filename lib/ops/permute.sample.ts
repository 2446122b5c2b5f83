import fc from 'fast-check';
import { permuteOp } from './permute';
import { eitherKind, leading, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of permute, for the laws. */
export default sample(
  permuteOp,
  fc
    .tuple(leading, shapeOf(1, 3))
    .chain(([lead, shape]) =>
      fc
        .tuple(eitherKind([...lead, ...shape]), fc.shuffledSubarray([...shape.keys()], { minLength: shape.length }))
        .map(([x, axes]) => ({ inputs: [x], attrs: { axes } })),
    ),
  [
    [[[2, 3]], { axes: [0, 0] }],
    [[[2, 3]], { axes: [2, 0, 1] }],
  ],
);
