import { cell, constant, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly amount: number;
  /** How formulas write the number. */
  readonly label?: string;
}

export const addNumberOp = defineFormula<[x: Tensor], Attrs>('addNumber', ([x], at, { amount, label }) =>
  sum([cell(x, at), constant(amount, label)]),
);

/** Every cell plus one number, any shape. `label` is how formulas write the number: `\\varepsilon`. */
export const addNumber = (x: Tensor, amount: number, label?: string): Tensor =>
  addNumberOp([x], label === undefined ? { amount } : { amount, label });
