import {
  call,
  cell,
  choose,
  compare,
  constant,
  define,
  maximum,
  minimum,
  product,
  quotient,
  sum,
} from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  /** Up to here every whole distance has an index of its own. */
  readonly alpha: number;
  /** No index is larger. */
  readonly beta: number;
  /** Where the logarithm reaches β. */
  readonly gamma: number;
}

export const piecewiseIndexOp = defineFormula<[x: Tensor], Attrs>(
  'piecewiseIndex',
  ([x], at, { alpha, beta, gamma }) => {
    const of = cell(x, at);
    const [a, b, c] = [constant(alpha, '\\alpha'), constant(beta, '\\beta'), constant(gamma, '\\gamma')];
    const distance = define('|x|', call('abs', of));
    // Where the distance is below α, the other branch is taken; the maximum keeps its logarithm finite.
    const log = call('log', quotient(maximum(distance, a), a));
    const rate = quotient(constant(beta - alpha, '\\beta-\\alpha'), call('log', quotient(c, a)));
    const far = call('floor', minimum(b, call('round', sum([a, product(log, rate)]))));
    return choose(compare(distance, '≤', a), call('round', of), product(call('sign', of), far));
  },
  { dtype: 'i32' },
);

/**
 * g of iRPE, whole numbers of any shape: x where |x| ≤ α, else sign(x)·min(β, [α + ln(|x|/α)/ln(γ/α)·(β − α)]), cut to a
 * whole number (Wu et al. 2021, arXiv:2107.14222, section 3).
 */
export const piecewiseIndex = (x: Tensor, attrs: Attrs): Tensor => piecewiseIndexOp([x], attrs);
