import { call, cell, constant, difference, exp, power, product, quotient } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly g: number;
}

export const gaussianPenaltyOp = defineFormula<[x: Tensor], Attrs>('gaussianPenalty', ([x], at, { g }) => {
  const square = power(cell(x, at), constant(2));
  const width = product(constant(2), power(constant(g, 'g'), constant(2)));
  return difference(constant(1), exp(call('negate', quotient(square, width))));
});

/** 1 − exp(−x²/(2g²)), any shape: nothing at 0, nearly 1 a few g away (Tachibana et al. 2017, arXiv:1710.08969). */
export const gaussianPenalty = (x: Tensor, g: number): Tensor => gaussianPenaltyOp([x], { g });
