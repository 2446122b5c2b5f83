import fc from 'fast-check';
import { gridNeighboursOp } from './grid-neighbours';
import { size } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of gridNeighbours, for the laws. */
export default sample(
  gridNeighboursOp,
  fc.record({ gh: size(3), gw: size(3), kernel: fc.constantFrom(1, 3, 5) }).map((attrs) => ({ inputs: [], attrs })),
  [[[], { gh: 3, gw: 3, kernel: 2 }]],
);
