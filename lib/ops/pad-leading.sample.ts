import fc from 'fast-check';
import { padLeadingOp } from './pad-leading';
import { eitherKind, leading, size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of padLeading, for the laws. */
export default sample(
  padLeadingOp,
  fc
    .tuple(leading, size(), size(), fc.nat(2))
    .chain(([lead, a, b, n]) => eitherKind([...lead, a, b]).map((x) => ({ inputs: [x], attrs: { n } }))),
  [[[[4]], { n: 1 }]],
);
