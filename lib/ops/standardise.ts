import { cell, constant, difference, quotient, sqrt, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';
import { carryTrailing, trailing } from './trailing';

interface Attrs {
  readonly eps: number;
}

export const standardiseOp = defineFormula<[x: Tensor, mean: Tensor, variance: Tensor], Attrs>(
  'standardise',
  ([x, mean, variance], at, { eps }) => {
    const [mu, square] = [mean, variance].map((of) => cell(of, trailing(at, of.shape))) as [never, never];
    return quotient(difference(cell(x, at), mu), sqrt(sum([square, constant(eps, 'ε')])));
  },
  {
    shape(shapes) {
      const [x, mean, variance] = shapes;
      if (mean.join() !== variance.join()) throw misfit('standardise', shapes, 'every mean needs a variance.');
      return carryTrailing('standardise', [x, mean]);
    },
  },
);

/**
 * (x − μ)/√(σ² + ε), [..., s] and [s], [s] → [..., s]: mean and variance have x's shape or its last axes and repeat
 * over the rest.
 *
 * @throws ShapeError when their shape is not the last axes of x's
 */
export const standardise = (x: Tensor, mean: Tensor, variance: Tensor, eps: number): Tensor =>
  standardiseOp([x, mean, variance], { eps });
