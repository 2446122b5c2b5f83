import { cell, constant, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  /** How many columns a row of the table has. */
  readonly width: number;
}

export const productIndexOp = defineFormula<[rows: Tensor, columns: Tensor], Attrs>(
  'productIndex',
  ([rows, columns], at, { width }) => sum([product(cell(rows, at), constant(width)), cell(columns, at)]),
  {
    dtype: 'i32',
    shape(shapes) {
      const [rows, columns] = shapes;
      if (rows.join() !== columns.join()) throw misfit('productIndex', shapes, 'both must have one shape.');
      return rows;
    },
  },
);

/**
 * One index out of two, row·width + column, whole numbers of one shape.
 *
 * @throws ShapeError when the shapes differ
 */
export const productIndex = (rows: Tensor, columns: Tensor, width: number): Tensor =>
  productIndexOp([rows, columns], { width });
