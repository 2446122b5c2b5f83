import { cell, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  /** Rows and columns put in front. */
  readonly n: number;
  /** What stands in them. */
  readonly value: number;
}

export const leadIndexOp = defineFormula<[index: Tensor], Attrs>(
  'leadIndex',
  ([index], at, { n, value }) => {
    const [row, column] = at as [number, number];
    return row < n || column < n ? constant(value) : cell(index, [row - n, column - n]);
  },
  {
    dtype: 'i32',
    shape(shapes, { n }) {
      const [index] = shapes;
      if (index.length !== 2) throw misfit('leadIndex', shapes, 'an index over pairs has queries and keys.');
      return index.map((size) => size + n);
    },
  },
);

/**
 * An index over pairs of patches made one over pairs of tokens, [n, n] → [n + 1, n + 1]: every pair with one of the class
 * tokens in front reads the same entry.
 *
 * @throws ShapeError when the index has other than two axes
 */
export const leadIndex = (index: Tensor, attrs: Attrs): Tensor => leadIndexOp([index], attrs);
