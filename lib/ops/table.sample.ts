import { constant, product, sum } from '../tensor/expression';
import { shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';
import { tableOp } from './table';

const cell = (at: readonly number[]) => sum([constant(1), ...at.map((i) => product(constant(i), constant(0.3)))]);

/** Random calls of table, for the laws. */
export default sample(
  tableOp,
  shapeOf(0, 3).map((shape) => ({ inputs: [], attrs: { shape, cell } })),
  [],
);
