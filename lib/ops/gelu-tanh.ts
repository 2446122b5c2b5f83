import { call, cell, constant, power, product, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const geluTanhOp = defineFormula<[x: Tensor]>('geluTanh', ([x], at) => {
  const value = cell(x, at);
  const cubic = product(constant(0.044715), power(value, constant(3)));
  const inner = product(constant(Math.sqrt(2 / Math.PI), '\\sqrt{2/\\pi}'), sum([value, cubic]));
  return product(constant(0.5, '½'), value, sum([constant(1), call('tanh', inner)]));
});

/** GELU by its approximation ½·x·(1 + tanh(√(2/π)·(x + 0.044715·x³))), any shape (arXiv:1606.08415, section 2). */
export const geluTanh = (x: Tensor): Tensor => geluTanhOp([x], null);
