import { cell, define, difference, exp, product, quotient, row, sum } from '../tensor/expression';
import { coordinates } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

/** A whole row is −∞: there is nothing to attend to, and the quotient would be 0 ÷ 0. */
export class MaskedRowError extends Error {
  override name = 'MaskedRowError';
}

export const softmaxOp = defineOp<[x: Tensor]>({
  name: 'softmax',
  shape(shapes) {
    const [x] = shapes;
    if (!x?.length) throw misfit('softmax', shapes, 'a scalar has no row to normalise.');
    return x;
  },
  forward(k, out, [x]) {
    const { data, shape } = x as Tensor;
    const masked = k.softmax(out, data, shape.at(-1) as number);
    if (masked >= 0) {
      throw new MaskedRowError(
        `softmax: row [${coordinates(shape.slice(0, -1), masked)}] is −∞ throughout, so no weight can be given. ` +
          'Leave at least one key unmasked for every query.',
      );
    }
  },
  backward(k, grad, { out, gradient }) {
    k.softmaxBackward(gradient(0), out.data, grad, out.shape.at(-1) as number);
  },
  // The kernel subtracts the row's maximum from every exponent first; that factor cancels and the tree leaves it out.
  explain: ([x], at) => quotient(exp(cell(x as Tensor, at)), sum(row(x as Tensor, at).map(exp))),
  // A weight times how much its slope exceeds the weighted mean of all slopes in the row.
  explainGradient({ out, slope }, _, at) {
    const mean = sum(row(out, at).map((weight, j) => product(weight, slope([...at.slice(0, -1), j]))));
    return product(cell(out, at), difference(slope(at), define('ḡ', mean)));
  },
});

/**
 * Softmax over the last axis, [..., n] → [..., n]: exp of each cell over the sum of the row's exps. Rows sum to 1.
 *
 * @throws MaskedRowError when a whole row is −∞
 */
export const softmax = (x: Tensor): Tensor => softmaxOp([x], null);
