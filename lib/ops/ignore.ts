import { cell, choose, compare, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

/** What PyTorch writes where there is no right answer. */
export const IGNORED = -100;

interface Attrs {
  readonly value: number;
}

export const ignoreOp = defineFormula<[x: Tensor], Attrs>(
  'ignore',
  ([x], at, { value }) => choose(compare(cell(x, at), '=', constant(value)), constant(IGNORED), cell(x, at)),
  { dtype: 'i32' },
);

/** Whole numbers, any shape, with −100 in place of one value: answers that no loss counts, such as padding. */
export const ignore = (x: Tensor, value: number): Tensor => ignoreOp([x], { value });
