import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const sqrtOp = defineFormula<[x: Tensor]>('sqrt', ([x], at) => call('sqrt', cell(x, at)));

/** √x, any shape: NaN below 0. Its slope at 0 is ∞. */
export const sqrt = (x: Tensor): Tensor => sqrtOp([x], null);
