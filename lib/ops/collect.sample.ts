import fc from 'fast-check';
import { collectOp } from './collect';
import { floats, integers, leading, size } from './samples/arbitraries';
import { sample, together } from './samples/sample';

/** Random calls of collect, for the laws. */
export default sample(
  collectOp,
  fc
    .tuple(leading, size(5), size(4))
    .chain(([lead, m, n]) =>
      together(floats([...lead, m]), integers([m], n)).map((inputs) => ({ inputs, attrs: { n }, below: { 1: n } })),
    ),
  [
    [[[2, 3], [2]], { n: 4 }],
    [[[3], [3]], { n: 0 }],
  ],
);
