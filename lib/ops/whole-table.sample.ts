import { constant, power, product, sum } from '../tensor/expression';
import { shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';
import { wholeTableOp } from './table';

const cell = (at: readonly number[]) =>
  sum([constant(1), ...at.map((i) => product(constant(i), power(constant(i), constant(2))))]);

/** Random calls of wholeTable, for the laws. */
export default sample(
  wholeTableOp,
  shapeOf(0, 3).map((shape) => ({ inputs: [], attrs: { shape, cell } })),
  [],
);
