import fc from 'fast-check';
import { leadIndexOp } from './lead-index';
import { integers, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of leadIndex, for the laws. */
export default sample(
  leadIndexOp,
  fc
    .tuple(
      fc.tuple(size(), size()).chain((shape) => integers(shape, 9)),
      fc.nat(2),
    )
    .map(([index, n]) => ({ inputs: [index], attrs: { n, value: 9 } })),
  [[[[2]], { n: 1, value: 9 }]],
);
