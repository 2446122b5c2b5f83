import { row } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';
import { checkOrder, explainRank, orderOf } from './ranking';

interface Attrs {
  readonly descending: boolean;
}

export const argsortOp = defineOp<[x: Tensor], Attrs>({
  name: 'argsort',
  shape(shapes) {
    if (!shapes[0].length) throw misfit('argsort', shapes, 'a scalar has no row to sort.');
    return shapes[0];
  },
  dtype: () => 'i32',
  forward(_, out, [x], { descending }) {
    checkOrder('argsort', x);
    const n = x.shape.at(-1) as number;
    for (let start = 0; start < out.length; start += n) {
      out.set(orderOf(x.data.subarray(start, start + n), descending), start);
    }
  },
  explain([x], at, { descending }) {
    const cells = row(x, at);
    const order = orderOf(
      cells.map(({ index }) => x.data[index] as number),
      descending,
    );
    return explainRank(cells, { order, rank: at.at(-1) as number, descending, label: '\\mathrm{argsort}' });
  },
});

/**
 * The positions of each row in the order of its numbers, whole numbers, [..., n] → [..., n]: the smallest first, or the
 * largest when `descending`; among equals the earlier position first. No gradient.
 *
 * @throws ShapeError when x has no axis
 * @throws RangeError when a cell is NaN
 */
export const argsort = (x: Tensor, attrs: Attrs = { descending: false }): Tensor => argsortOp([x], attrs);
