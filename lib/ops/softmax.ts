import {
  cell,
  define,
  difference,
  type Expression,
  exp,
  maximum,
  product,
  quotient,
  row,
  sum,
} from '../tensor/expression';
import { coordinates, type Shape } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineOp, misfit } from './op';

/** A whole row is −∞: there is nothing to attend to, and the quotient would be 0 ÷ 0. */
export class MaskedRowError extends Error {
  override name = 'MaskedRowError';
}

const masked = (shape: Shape, index: number): MaskedRowError =>
  new MaskedRowError(
    `softmax: row [${coordinates(shape.slice(0, -1), index)}] is −∞ throughout, so no weight can be given. ` +
      'Leave at least one key unmasked for every query.',
  );

/** Explanations are evaluated in double precision: there exp of more than 709.7 is ∞, exp of less than −745.1 is 0. */
const LARGEST_EXPONENT = 700;

export const softmaxOp = defineOp<[x: Tensor]>({
  name: 'softmax',
  shape(shapes) {
    const [x] = shapes;
    if (!x.length) throw misfit('softmax', shapes, 'a scalar has no row to normalise.');
    return x;
  },
  forward(k, out, [x]) {
    const { data, shape } = x;
    const n = shape.at(-1) as number;
    for (let done = 0; done < data.length; ) {
      const stopped = k.softmax(out.subarray(done), data.subarray(done), n);
      if (stopped < 0) return;
      const start = done + stopped * n;
      done = start + n;
      // A kernel may look for a maximum, find none and stop at a row of NaN too: that one is no masked row.
      if (!data.subarray(start, done).some(Number.isNaN)) throw masked(shape, start / n);
      out.fill(Number.NaN, start, done);
    }
  },
  backward(k, grad, { out, gradient }) {
    k.softmaxBackward(gradient(0), out.data, grad, out.shape.at(-1) as number);
  },
  // The kernel subtracts the row's maximum from every exponent first. That factor cancels, and the tree leaves it out
  // except where it decides: where the exponentials would be ∞ or 0, and where ∞ − ∞ makes the whole row NaN.
  explain([x], at) {
    const cells = row(x, at);
    const most = cells.reduce((max, { tensor, index }) => Math.max(max, tensor.data[index] as number), -Infinity);
    if (Math.abs(most) < LARGEST_EXPONENT) return quotient(exp(cell(x, at)), sum(cells.map(exp)));
    const shift = define('m', maximum(...cells));
    const shifted = (of: Expression): Expression => exp(difference(of, shift));
    return quotient(shifted(cell(x, at)), sum(cells.map(shifted)));
  },
  // A weight times how much its slope exceeds the weighted mean of all slopes in the row.
  explainGradient({ out, slope }, _, at) {
    const mean = sum(row(out, at).map((weight, j) => product(weight, slope([...at.slice(0, -1), j]))));
    return product(cell(out, at), difference(slope(at), define('ḡ', mean)));
  },
});

/**
 * Softmax over the last axis, [..., n] → [..., n]: exp of each cell over the sum of the row's exps. Rows sum to 1.
 * A row that holds NaN or +∞ becomes NaN throughout, as in PyTorch.
 *
 * @throws MaskedRowError when a whole row is −∞
 */
export const softmax = (x: Tensor): Tensor => softmaxOp([x], null);
