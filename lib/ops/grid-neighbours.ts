import { choose, compare, constant, define, minimum, product, sum } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  /** Rows of the grid. */
  readonly gh: number;
  /** Columns of the grid. */
  readonly gw: number;
  /** Rows and columns of a neighbourhood; odd. */
  readonly kernel: number;
}

export const gridNeighboursOp = defineFormula<[], Attrs>(
  'gridNeighbours',
  (_, at, { gh, gw, kernel }) => {
    const [token, slot] = at as [number, number];
    const half = (kernel - 1) / 2;
    const row = Math.floor(token / gw) + Math.floor(slot / kernel) - half;
    const column = (token % gw) + (slot % kernel) - half;
    const [r, c] = [define('r', constant(row)), define('c', constant(column))];
    const inside = minimum(
      ...[compare(r, '≥', constant(0)), compare(r, '<', constant(gh, 'h'))],
      ...[compare(c, '≥', constant(0)), compare(c, '<', constant(gw, 'w'))],
    );
    return choose(inside, sum([product(r, constant(gw, 'w')), c]), constant(-1));
  },
  {
    dtype: 'i32',
    shape(_, { gh, gw, kernel }) {
      if (gh >= 1 && gw >= 1 && kernel >= 1 && kernel % 2 === 1) return [gh * gw, kernel * kernel];
      throw new ShapeError(`gridNeighbours: a ${gh} × ${gw} grid has no odd neighbourhoods of ${kernel} × ${kernel}.`);
    },
  },
);

/**
 * Which tokens lie around each token of a gh × gw grid, whole numbers [gh·gw, kernel²]: row by row, and −1 beyond the
 * border.
 *
 * @throws ShapeError when the grid is empty or the neighbourhood even
 */
export const gridNeighbours = (gh: number, gw: number, kernel: number): Tensor =>
  gridNeighboursOp([], { gh, gw, kernel });
