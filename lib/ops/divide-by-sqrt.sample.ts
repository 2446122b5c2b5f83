import fc from 'fast-check';
import { divideBySqrtOp } from './divide-by-sqrt';
import { floats, shapeOf, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of divideBySqrt, for the laws. */
export default sample(
  divideBySqrtOp,
  fc.tuple(shapeOf(0, 3).chain(floats), size(9)).map(([x, n]) => ({ inputs: [x], attrs: { n, label: 'd' } })),
  [[[[2]], { n: 0 }]],
);
