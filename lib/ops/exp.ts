import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const expOp = defineFormula<[x: Tensor]>('exp', ([x], at) => call('exp', cell(x, at)));

/** e^x, any shape; ∞ from about 88.7 on, where float32 ends. */
export const exp = (x: Tensor): Tensor => expOp([x], null);
