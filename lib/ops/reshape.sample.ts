import fc from 'fast-check';
import { sizeOf } from '../tensor/shape';
import { reshapeOp } from './reshape';
import { eitherKind, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of reshape, for the laws. */
export default sample(
  reshapeOp,
  shapeOf(0, 3).chain((shape) =>
    fc
      .tuple(
        eitherKind(shape),
        fc.constantFrom([...shape].reverse(), [sizeOf(shape)], [1, ...shape], [sizeOf(shape), 1]),
      )
      .map(([x, other]) => ({ inputs: [x], attrs: { shape: other } })),
  ),
  [[[[2, 3]], { shape: [5] }]],
);
