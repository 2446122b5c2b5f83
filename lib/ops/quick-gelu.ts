import { call, cell, constant, product } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const quickGeluOp = defineFormula<[x: Tensor]>('quickGelu', ([x], at) =>
  product(cell(x, at), call('sigmoid', product(constant(1.702), cell(x, at)))),
);

/** GELU by its coarser approximation x·sigmoid(1.702·x), any shape, as CLIP uses it (arXiv:1606.08415, section 2). */
export const quickGelu = (x: Tensor): Tensor => quickGeluOp([x], null);
