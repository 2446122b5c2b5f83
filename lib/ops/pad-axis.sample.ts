import fc from 'fast-check';
import { padAxisOp } from './pad-axis';
import { sample, withAxis } from './samples/sample';

/** Random calls of padAxis, for the laws. */
export default sample(
  padAxisOp,
  fc
    .tuple(withAxis, fc.nat(2), fc.nat(2))
    .map(([[x, axis], before, after]) => ({ inputs: [x], attrs: { axis, before, after } })),
  [
    [[[2, 3]], { axis: 2, before: 1, after: 0 }],
    [[[2, 3]], { axis: 1, before: -1, after: 0 }],
  ],
);
