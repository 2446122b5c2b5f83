import fc from 'fast-check';
import { argsortOp } from './argsort';
import { floats, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of argsort, for the laws. */
export default sample(
  argsortOp,
  fc
    .tuple(shapeOf(1, 3).chain(floats), fc.boolean())
    .map(([x, descending]) => ({ inputs: [x], attrs: { descending } })),
  [[[[]], { descending: true }]],
);
