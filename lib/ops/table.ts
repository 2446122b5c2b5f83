import { evaluate } from '../tensor/evaluate';
import type { Expression } from '../tensor/expression';
import { coordinates, type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

type CellOf<Given = unknown> = (at: readonly number[], given: Given) => Expression;

interface Attrs {
  readonly shape: Shape;
  readonly cell: CellOf;
  readonly given?: unknown;
}

const shape = (_: readonly Shape[], { shape }: Attrs): Shape => shape;
const explain = (_: readonly Tensor[], at: readonly number[], { cell, given }: Attrs): Expression => cell(at, given);

export const tableOp = defineFormula<[], Attrs>('table', explain, { shape });
export const wholeTableOp = defineFormula<[], Attrs>('wholeTable', explain, { shape, dtype: 'i32' });

/**
 * A tensor of this shape that reads no other: every cell is written as arithmetic over constants. Where all of them come
 * to whole numbers that float32 holds exactly (up to 2²⁴ it holds each), the result is of whole numbers.
 */
export function table(shape: Shape, cell: CellOf): Tensor {
  const cells = Array.from({ length: sizeOf(shape) }, (_, flat) => evaluate(cell(coordinates(shape, flat), undefined)));
  const whole = cells.every((value) => Number.isInteger(value) && Math.fround(value) === value);
  return (whole ? wholeTableOp : tableOp)([], { shape, cell });
}

/**
 * The same, of real numbers whatever they come to. `cell` should stand outside of what runs, and read sizes from
 * `given`: the next run of a model then knows the table again, and need not compute what was made from it.
 *
 * @example reals([n], ([i], { slope }) => product(constant(i), constant(slope)), { slope: 0.5 })
 */
export const reals = <Given>(shape: Shape, cell: CellOf<Given>, given: Given): Tensor =>
  tableOp([], { shape, cell: cell as CellOf, given });

/**
 * The same, of whole numbers: indices, masks, counts.
 *
 * @throws RangeError when a cell comes to another number
 */
export const wholes = <Given>(shape: Shape, cell: CellOf<Given>, given: Given): Tensor =>
  wholeTableOp([], { shape, cell: cell as CellOf, given });
