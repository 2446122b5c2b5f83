import { cell, choose, compare, constant, exp, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const eluPlusOneOp = defineFormula<[x: Tensor]>('eluPlusOne', ([x], at) => {
  const value = cell(x, at);
  return choose(compare(value, '>', constant(0)), sum([value, constant(1)]), exp(value));
});

/**
 * x + 1 above 0, e^x below, any shape: always positive, the feature map of linear attention (Katharopoulos et al. 2020,
 * arXiv:2006.16236, equation 7).
 */
export const eluPlusOne = (x: Tensor): Tensor => eluPlusOneOp([x], null);
