import { constant, power, product, sum } from '../tensor/expression';
import { shapeOf } from './samples/arbitraries';
import { sample } from './samples/sample';
import { tableOp, wholeTableOp } from './table';

const fractions = (at: readonly number[]) => sum([constant(1), ...at.map((i) => product(constant(i), constant(0.3)))]);
const wholes = (at: readonly number[]) =>
  sum([constant(1), ...at.map((i) => product(constant(i), power(constant(i), constant(2))))]);

/** Random calls of table, for the laws. */
export default [
  sample(
    tableOp,
    shapeOf(0, 3).map((shape) => ({ inputs: [], attrs: { shape, cell: fractions } })),
    [],
  ),
  sample(
    wholeTableOp,
    shapeOf(0, 3).map((shape) => ({ inputs: [], attrs: { shape, cell: wholes } })),
    [],
  ),
];
