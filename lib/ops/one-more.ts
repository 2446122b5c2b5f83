import { cell, constant, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const oneMoreOp = defineFormula<[x: Tensor]>('oneMore', ([x], at) => sum([cell(x, at), constant(1)]), {
  dtype: 'i32',
});

/** Whole numbers, any shape, each one larger: a position counted from 0 as a length. */
export const oneMore = (x: Tensor): Tensor => oneMoreOp([x], null);
