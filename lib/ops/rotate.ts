import { cell, difference, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';
import { trailing } from './trailing';

export const rotateOp = defineFormula<[x: Tensor, cos: Tensor, sin: Tensor]>(
  'rotate',
  ([x, cos, sin], at) => {
    const feature = at.at(-1) as number;
    const pair = Math.floor(feature / 2);
    const [even, odd] = [2 * pair, 2 * pair + 1].map((f) => cell(x, at.with(-1, f))) as [never, never];
    const [c, s] = [cos, sin].map((of) => cell(of, [...trailing(at, of.shape).slice(0, -1), pair])) as [never, never];
    return feature % 2 ? sum([product(even, s), product(odd, c)]) : difference(product(even, c), product(odd, s));
  },
  {
    shape(shapes) {
      const [x, cos, sin] = shapes;
      const rows = x.slice(x.length - cos.length, -1);
      if (2 * (cos.at(-1) ?? 0) !== x.at(-1) || rows.join() !== cos.slice(0, -1).join() || cos.join() !== sin.join()) {
        throw misfit('rotate', shapes, 'every two features need one cosine and one sine, for each of the last axes.');
      }
      return x;
    },
  },
);

/**
 * Features 2i and 2i + 1 turned together as a point in the plane, [..., s, 2m] with cosines and sines [s, m]
 * → [..., s, 2m] (Su et al. 2021, arXiv:2104.09864, equation 34).
 *
 * @throws ShapeError when the features are not twice the angles
 */
export const rotate = (x: Tensor, cos: Tensor, sin: Tensor): Tensor => rotateOp([x, cos, sin], null);
