import fc from 'fast-check';
import { floats, leading, positives, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';
import { standardiseOp } from './standardise';

/** Random calls of standardise, for the laws. */
export default sample(
  standardiseOp,
  fc.tuple(leading, shapeOf(0, 2), fc.constantFrom(1e-5, 1e-2)).chain(([lead, shape, eps]) =>
    together(floats([...lead, ...shape]), floats(shape), positives(shape)).map((inputs) => ({
      inputs,
      attrs: { eps },
    })),
  ),
  [
    [[[2, 3], [2], [2]], { eps: 1e-5 }],
    [[[2, 3], [3], [2, 3]], { eps: 1e-5 }],
  ],
);
