import { call, cell } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const sigmoidOp = defineFormula<[x: Tensor]>('sigmoid', ([x], at) => call('sigmoid', cell(x, at)));

/** 1/(1 + e^−x), any shape: how far a gate is open, between 0 and 1. */
export const sigmoid = (x: Tensor): Tensor => sigmoidOp([x], null);
