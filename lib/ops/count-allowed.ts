import { cell, constant, difference, sum } from '../tensor/expression';
import { coordinates, sizeOf } from '../tensor/shape';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';

export const countAllowedOp = defineFormula<[mask: Tensor]>(
  'countAllowed',
  ([mask]) =>
    sum(
      Array.from({ length: sizeOf(mask.shape) }, (_, flat) =>
        difference(constant(1), cell(mask, coordinates(mask.shape, flat))),
      ),
    ),
  { shape: () => [], dtype: 'i32' },
);

/** How many pairs a mask allows, a whole number: [...] → [], Σ (1 − m). */
export const countAllowed = (mask: Tensor): Tensor => countAllowedOp([mask], null);
