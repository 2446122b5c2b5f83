import { row } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { without } from './along';
import { defineOp, misfit } from './op';
import { checkOrder, explainRank, orderOf } from './ranking';

const LABEL = '\\mathrm{argmax}';

export const argmaxOp = defineOp<[x: Tensor]>({
  name: 'argmax',
  shape(shapes) {
    if (!shapes[0].length) throw misfit('argmax', shapes, 'a scalar has no row to choose from.');
    return without('argmax', shapes, -1);
  },
  dtype: () => 'i32',
  forward(_, out, [x]) {
    checkOrder('argmax', x);
    const n = x.shape.at(-1) as number;
    for (let i = 0; i < out.length; i++) {
      let best = 0;
      for (let j = 1; j < n; j++) if ((x.data[i * n + j] as number) > (x.data[i * n + best] as number)) best = j;
      out[i] = best;
    }
  },
  explain([x], at) {
    const cells = row(x, [...at, 0]);
    const order = orderOf(
      cells.map(({ index }) => x.data[index] as number),
      true,
    );
    return explainRank(cells, { order, rank: 0, descending: true, label: LABEL });
  },
});

/**
 * The position of the largest number in each row, whole numbers, [..., n] → [...]; among equals the first. It has no
 * gradient: a position does not move with the numbers, it jumps.
 *
 * @throws ShapeError when x has no axis
 * @throws RangeError when a cell is NaN
 */
export const argmax = (x: Tensor): Tensor => argmaxOp([x], null);
