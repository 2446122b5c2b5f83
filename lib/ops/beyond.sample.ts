import fc from 'fast-check';
import { beyondOp } from './beyond';
import { integers, shapeOf, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of beyond, for the laws. */
export default sample(
  beyondOp,
  fc
    .tuple(
      shapeOf(0, 2).chain((shape) => integers(shape, 5)),
      size(5),
    )
    .map(([length, n]) => ({ inputs: [length], attrs: { n }, below: { 0: 5 } })),
  [[[[2]], { n: 0 }]],
);
