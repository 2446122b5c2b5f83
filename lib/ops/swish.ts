import { call, cell, product } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const swishOp = defineFormula<[x: Tensor]>('swish', ([x], at) =>
  product(cell(x, at), call('sigmoid', cell(x, at))),
);

/** x·sigmoid(x), any shape, also called SiLU (Ramachandran et al. 2017, arXiv:1710.05941). */
export const swish = (x: Tensor): Tensor => swishOp([x], null);
