import fc from 'fast-check';
import { perRootOp } from './per-root';
import { floats, leading, positives, shapeOf } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of perRoot, for the laws. */
export default sample(
  perRootOp,
  fc
    .tuple(leading, shapeOf(0, 2), fc.constantFrom(1e-5, 1e-2))
    .chain(([lead, shape, eps]) =>
      together(floats([...lead, ...shape]), positives(shape)).map((inputs) => ({ inputs, attrs: { eps } })),
    ),
  [[[[2, 3], [2]], { eps: 1e-5 }]],
);
