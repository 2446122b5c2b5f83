import { call, cell, choose, compare, constant } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

interface Attrs {
  readonly reach: number;
}

export const boxOp = defineFormula<[x: Tensor], Attrs>('box', ([x], at, { reach }) =>
  choose(compare(call('abs', cell(x, at)), '≤', constant(reach)), constant(1), constant(0)),
);

/** 1 where x lies at most `reach` from 0, else 0, any shape. Its slope is 0 everywhere. */
export const box = (x: Tensor, reach: number): Tensor => boxOp([x], { reach });
