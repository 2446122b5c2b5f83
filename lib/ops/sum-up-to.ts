import { cell, choose, compare, constant, row, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

export const sumUpToOp = defineFormula<[x: Tensor, last: Tensor]>(
  'sumUpTo',
  ([x, last], at) => {
    const end = cell(last, at);
    return sum(row(x, [...at, 0]).map((of, i) => choose(compare(constant(i, 'i'), '≤', end), of, constant(0))));
  },
  {
    shape(shapes) {
      const [x, last] = shapes;
      if (!x.length || x.slice(0, -1).join() !== last.join()) {
        throw misfit('sumUpTo', shapes, 'every row needs the place of its last number.');
      }
      return last;
    },
  },
);

/**
 * The sum of each row up to and with one place, [..., n] and whole numbers [...] → [...]; all of it where the place lies
 * behind its end.
 *
 * @throws ShapeError when there is not one place per row
 */
export const sumUpTo = (x: Tensor, last: Tensor): Tensor => sumUpToOp([x, last], null);
