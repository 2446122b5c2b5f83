import fc from 'fast-check';
import { logOffsetsOp } from './log-offsets';
import { size } from './samples/arbitraries';
import { sample } from './samples/sample';

const sides = fc.tuple(size(), size());

/** Random calls of logOffsets, for the laws. */
export default sample(
  logOffsetsOp,
  fc.record({ window: sides, trained: sides }).map((attrs) => ({ inputs: [], attrs })),
  [[[], { window: [0, 2], trained: [2, 2] }]],
);
