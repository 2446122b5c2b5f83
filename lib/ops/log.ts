import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const logOp = defineFormula<[x: Tensor]>('log', ([x], at) => call('log', cell(x, at)));

/** The natural logarithm, any shape: −∞ at 0, NaN below. */
export const log = (x: Tensor): Tensor => logOp([x], null);
