import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const sinOp = defineFormula<[x: Tensor]>('sin', ([x], at) => call('sin', cell(x, at)));

/** The sine of every cell, an angle in radians, any shape. */
export const sin = (x: Tensor): Tensor => sinOp([x], null);
