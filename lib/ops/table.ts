import { evaluate } from '../tensor/evaluate';
import type { Expression } from '../tensor/expression';
import { coordinates, type Shape, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

type CellOf = (at: readonly number[]) => Expression;

interface Attrs {
  readonly shape: Shape;
  readonly cell: CellOf;
}

const shape = (_: readonly Shape[], { shape }: Attrs): Shape => shape;
const explain = (_: readonly Tensor[], at: readonly number[], { cell }: Attrs): Expression => cell(at);

export const tableOp = defineFormula<[], Attrs>('table', explain, { shape });
export const wholeTableOp = defineFormula<[], Attrs>('wholeTable', explain, { shape, dtype: 'i32' });

/**
 * A tensor of this shape that reads no other: every cell is written as arithmetic over constants. Where all of them come
 * to whole numbers that float32 holds exactly (up to 2²⁴ it holds each), the result is of whole numbers.
 */
export function table(shape: Shape, cell: CellOf): Tensor {
  const cells = Array.from({ length: sizeOf(shape) }, (_, flat) => evaluate(cell(coordinates(shape, flat))));
  const whole = cells.every((value) => Number.isInteger(value) && Math.fround(value) === value);
  return (whole ? wholeTableOp : tableOp)([], { shape, cell });
}
