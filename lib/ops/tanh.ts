import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const tanhOp = defineFormula<[x: Tensor]>('tanh', ([x], at) => call('tanh', cell(x, at)));

/** The hyperbolic tangent, any shape, between −1 and 1. */
export const tanh = (x: Tensor): Tensor => tanhOp([x], null);
