import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const cosOp = defineFormula<[x: Tensor]>('cos', ([x], at) => call('cos', cell(x, at)));

/** The cosine of every cell, an angle in radians, any shape. */
export const cos = (x: Tensor): Tensor => cosOp([x], null);
