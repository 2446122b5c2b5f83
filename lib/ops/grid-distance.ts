import { call, cell, compare, constant, define, power, sqrt, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

interface Attrs {
  /** Rounded; squared; or how many distances of the grid are shorter. */
  readonly kind: 'rounded' | 'squared' | 'rank';
  /** The grid whose distances a rank counts. */
  readonly grid: readonly [rows: number, columns: number];
}

export const gridDistanceOp = defineFormula<[rows: Tensor, columns: Tensor], Attrs>(
  'gridDistance',
  ([rows, columns], at, { kind, grid }) => {
    const two = constant(2);
    const squared = define('Δ²', sum([power(cell(rows, at), two), power(cell(columns, at), two)]));
    if (kind === 'squared') return squared;
    if (kind === 'rounded') return call('round', sqrt(squared));
    return sum(squaresOf(grid).map((shorter) => compare(constant(shorter), '<', squared)));
  },
  {
    dtype: 'i32',
    shape(shapes) {
      const [rows, columns] = shapes;
      if (rows.join() !== columns.join()) throw misfit('gridDistance', shapes, 'both must have one shape.');
      return rows;
    },
  },
);

/** The squared distances that there are in a grid, each once, the shortest first. */
function squaresOf([rows, columns]: Attrs['grid']): number[] {
  const all = Array.from({ length: rows * columns }, (_, i) => {
    const [down, right] = [Math.floor(i / columns), i % columns];
    return down * down + right * right;
  });
  return [...new Set(all)].sort((a, b) => a - b);
}

/**
 * The Euclidean distance that offsets in rows and columns come to, as whole numbers of the same shape: rounded, squared,
 * or its rank among the distances of a grid.
 *
 * @throws ShapeError when the shapes differ
 */
export const gridDistance = (rows: Tensor, columns: Tensor, attrs: Attrs): Tensor =>
  gridDistanceOp([rows, columns], attrs);
