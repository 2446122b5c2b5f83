import { cell, constant, maximum, minimum, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly low: number;
  readonly high: number;
  /** Added afterwards, so that the index counts from 0. */
  readonly shift: number;
}

export const clipIndexOp = defineFormula<[x: Tensor], Attrs>(
  'clipIndex',
  ([x], at, { low, high, shift }) =>
    sum([minimum(maximum(cell(x, at), constant(low)), constant(high)), constant(shift)]),
  { dtype: 'i32' },
);

/** min(max(x, low), high) + shift of whole numbers, any shape: which entry of a table an offset reads. */
export const clipIndex = (x: Tensor, low: number, high: number, shift = 0): Tensor =>
  clipIndexOp([x], { low, high, shift });
