import fc from 'fast-check';
import { gatherOp } from './gather';
import { eitherKind, integers, shapeOf, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of gather, for the laws. */
export default sample(
  gatherOp,
  fc.tuple(size(), size(), shapeOf(0, 3)).chain(([entries, features, shape]) =>
    together(eitherKind([entries, features]), integers(shape, entries)).map((inputs) => ({
      inputs,
      attrs: null,
      below: { 1: entries },
    })),
  ),
  [[[[4], [2]], null]],
);
