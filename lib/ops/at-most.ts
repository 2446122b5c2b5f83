import { cell, constant, minimum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly limit: number;
  /** How formulas write the limit. */
  readonly label?: string;
}

export const atMostOp = defineFormula<[x: Tensor], Attrs>('atMost', ([x], at, { limit, label }) =>
  minimum(cell(x, at), constant(limit, label)),
);

/** min(x, limit), any shape. `label` is how formulas write the limit. */
export const atMost = (x: Tensor, limit: number, label?: string): Tensor =>
  atMostOp([x], label === undefined ? { limit } : { limit, label });
