import { cell, constant, difference, product } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly value: number;
}

export const keepBiasOp = defineFormula<[keep: Tensor], Attrs>('keepBias', ([keep], at, { value }) =>
  product(difference(constant(1), cell(keep, at)), constant(value)),
);

/** A mask of what to keep (1) as what is added to scores: 0 there, and `value`, far below, elsewhere. Any shape. */
export const keepBias = (keep: Tensor, value: number): Tensor => keepBiasOp([keep], { value });
