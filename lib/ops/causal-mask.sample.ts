import fc from 'fast-check';
import { causalMaskOp } from './causal-mask';
import { size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of causalMask, for the laws. */
export default sample(
  causalMaskOp,
  fc.record({ queries: size(), memory: fc.nat(3) }).map((attrs) => ({ inputs: [], attrs })),
  [[[], { queries: 0, memory: 2 }]],
);
