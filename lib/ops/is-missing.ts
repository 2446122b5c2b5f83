import { cell, compare, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const isMissingOp = defineFormula<[index: Tensor]>(
  'isMissing',
  ([index], at) => compare(cell(index, at), '<', constant(0)),
  { dtype: 'i32' },
);

/** 1 where an index points at nothing (−1), whole numbers of its shape: the mask of what lies beyond a border. */
export const isMissing = (index: Tensor): Tensor => isMissingOp([index], null);
