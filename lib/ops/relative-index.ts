import { constant, define, difference, product, sum } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp } from './op';

interface Attrs {
  /** Rows of the grid of patches. */
  readonly gh: number;
  /** Columns of the grid of patches. */
  readonly gw: number;
}

export const relativeIndexOp = defineOp<[], Attrs>({
  name: 'relativeIndex',
  shape(_, { gh, gw }) {
    if (!Number.isInteger(gh) || !Number.isInteger(gw) || gh < 1 || gw < 1) {
      throw new ShapeError(`relativeIndex: a grid needs at least one row and one column, but it is ${gh} × ${gw}.`);
    }
    return [gh * gw, gh * gw];
  },
  dtype: () => 'i32',
  forward(_, out, __, { gh, gw }) {
    const n = gh * gw;
    for (let query = 0; query < n; query++) {
      for (let key = 0; key < n; key++) {
        const down = Math.floor(query / gw) - Math.floor(key / gw);
        const right = (query % gw) - (key % gw);
        out[query * n + key] = (down + gh - 1) * (2 * gw - 1) + right + gw - 1;
      }
    }
  },
  explain(_, at, { gh, gw }) {
    const [query, key] = at as [number, number];
    const down = define('Δr', difference(constant(Math.floor(query / gw)), constant(Math.floor(key / gw))));
    const right = define('Δc', difference(constant(query % gw), constant(key % gw)));
    const [one, rows, columns] = [constant(1), constant(gh, 'h'), constant(gw, 'w')];
    return sum([
      product(sum([down, difference(rows, one)]), difference(product(constant(2), columns), one)),
      sum([right, difference(columns, one)]),
    ]);
  },
});

/**
 * Which entry of a relative position table belongs to each query and key of a gh × gw grid, whole numbers
 * [gh·gw, gh·gw]: (Δr + gh − 1)·(2gw − 1) + (Δc + gw − 1), Δ = query − key, among (2gh − 1)·(2gw − 1) entries
 * (Liu et al. 2021, arXiv:2103.14030, equation 4).
 *
 * @throws ShapeError when the grid has no cell
 */
export const relativeIndex = (gh: number, gw: number): Tensor => relativeIndexOp([], { gh, gw });
