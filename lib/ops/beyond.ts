import { cell, compare, constant } from '../tensor/expression';
import { ShapeError } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  /** How many positions there are. */
  readonly n: number;
}

export const beyondOp = defineFormula<[length: Tensor], Attrs>(
  'beyond',
  ([length], at) => compare(constant(at.at(-1) as number, 'j'), '≥', cell(length, at.slice(0, -1))),
  {
    shape([length], { n }) {
      if (!Number.isInteger(n) || n < 1) throw new ShapeError(`beyond: ${n} positions; there must be 1 or more.`);
      return [...length, n];
    },
    dtype: 'i32',
  },
);

/**
 * 1 where a position lies at or beyond a length, so that it holds nothing, whole numbers: [...] → [..., n].
 *
 * @throws ShapeError when there is no position
 */
export const beyond = (length: Tensor, n: number): Tensor => beyondOp([length], { n });
