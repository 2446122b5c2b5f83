import { cell, constant, maximum, minimum, product, quotient, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const hardswishOp = defineFormula<[x: Tensor]>('hardswish', ([x], at) => {
  const shifted = sum([cell(x, at), constant(3)]);
  return product(cell(x, at), quotient(minimum(maximum(constant(0), shifted), constant(6)), constant(6)));
});

/** x·min(max(0, x + 3), 6)/6, any shape: swish out of straight lines (Howard et al. 2019, arXiv:1905.02244). */
export const hardswish = (x: Tensor): Tensor => hardswishOp([x], null);
