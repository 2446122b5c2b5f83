import { cell, constant, define, maximum, power, quotient, row, sqrt, sum } from '../tensor/expression';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { misfit } from './op';

/** As torch.nn.functional.normalize: shorter rows are divided by this. */
const SHORTEST = 1e-12;

export const normalizeOp = defineFormula<[x: Tensor]>(
  'normalize',
  ([x], at) => {
    const norm = define('‖x‖', sqrt(sum(row(x, at).map((of) => power(of, constant(2))))));
    return quotient(cell(x, at), maximum(norm, constant(SHORTEST, '\\varepsilon')));
  },
  {
    shape(shapes) {
      if (!shapes[0].length) throw misfit('normalize', shapes, 'a scalar is no vector.');
      return shapes[0];
    },
  },
);

/**
 * Every row divided by its length, x/‖x‖, [..., n] → [..., n]; a row of zeros stays as it is.
 *
 * @throws ShapeError when x is a scalar
 */
export const normalize = (x: Tensor): Tensor => normalizeOp([x], null);
