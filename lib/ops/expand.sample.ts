import fc from 'fast-check';
import { expandOp } from './expand';
import { eitherKind, leading, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of expand, for the laws. */
export default sample(
  expandOp,
  fc.tuple(leading, fc.array(fc.tuple(size(), fc.boolean()), { maxLength: 3 })).chain(([lead, axes]) =>
    eitherKind(axes.map(([n, repeats]) => (repeats ? 1 : n))).map((x) => ({
      inputs: [x],
      attrs: { shape: [...lead, ...axes.map(([n]) => n)] },
    })),
  ),
  [[[[2, 3]], { shape: [4, 3] }]],
);
