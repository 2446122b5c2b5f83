import fc from 'fast-check';
import { gridOffsetsOp } from './grid-offsets';
import { size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of gridOffsets, for the laws. */
export default sample(
  gridOffsetsOp,
  fc
    .record({ gh: size(3), gw: size(3), along: fc.constantFrom('rows' as const, 'columns' as const) })
    .map((attrs) => ({ inputs: [], attrs })),
  [[[], { gh: 0, gw: 2, along: 'rows' }]],
);
