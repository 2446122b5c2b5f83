import fc from 'fast-check';
import { sizeOf } from '../tensor/shape';
import { replaceCellsOp } from './replace-cells';
import { eitherKind, shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';

/** Random calls of replaceCells, for the laws. */
export default sample(
  replaceCellsOp,
  shapeOf(0, 3).chain((shape) =>
    fc
      .tuple(eitherKind(shape), fc.array(fc.tuple(fc.nat(sizeOf(shape) - 1), fc.integer({ min: -3, max: 3 }))))
      .map(([x, cells]) => ({ inputs: [x], attrs: { cells: new Map(cells) } })),
  ),
  [],
);
