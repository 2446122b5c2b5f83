import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const absOp = defineFormula<[x: Tensor]>('abs', ([x], at) => call('abs', cell(x, at)));

/** |x|, any shape. Its slope at 0 is taken to be 0. */
export const abs = (x: Tensor): Tensor => absOp([x], null);
