import { cell, constant, quotient, sqrt, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { carryTrailing, trailing } from './trailing';

interface Attrs {
  readonly eps: number;
}

export const perRootOp = defineFormula<[x: Tensor, square: Tensor], Attrs>(
  'perRoot',
  ([x, square], at, { eps }) =>
    quotient(cell(x, at), sqrt(sum([cell(square, trailing(at, square.shape)), constant(eps, 'ε')]))),
  { shape: (shapes) => carryTrailing('perRoot', shapes) },
);

/**
 * x/√(ψ² + ε), [..., s] and [s] → [..., s]: divided by the root of a mean square, from which no mean was taken away. The
 * mean square has x's shape or its last axes and repeats over the rest.
 *
 * @throws ShapeError when its shape is not the last axes of x's
 */
export const perRoot = (x: Tensor, square: Tensor, eps: number): Tensor => perRootOp([x, square], { eps });
