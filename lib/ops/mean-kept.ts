import { cell, compare, constant, difference, quotient } from '../tensor/expression';
import { coordinates, sizeOf } from '../tensor/shape';
import { plus } from '../tensor/simplify';
import type { Tensor } from '../tensor/tensor';
import { defineFormula } from './formula';
import { IGNORED } from './ignore';
import { misfit } from './op';

interface Attrs {
  readonly ignored: number;
}

export const meanKeptOp = defineFormula<[losses: Tensor, targets: Tensor], Attrs>(
  'meanKept',
  ([losses, targets], _, { ignored }) => {
    const every = Array.from({ length: sizeOf(losses.shape) }, (_, flat) => coordinates(losses.shape, flat));
    const kept = every.map((at) => difference(constant(1), compare(cell(targets, at), '=', constant(ignored))));
    return quotient(plus(every.map((at) => cell(losses, at))), plus(kept));
  },
  {
    shape(shapes) {
      const [losses, targets] = shapes;
      if (losses.join() !== targets.join()) throw misfit('meanKept', shapes, 'every loss needs its target.');
      return [];
    },
  },
);

/**
 * The mean of the losses that count, [...] and whole numbers [...] → []: their sum over how many targets are not −100.
 * NaN where none counts, as in PyTorch.
 *
 * @throws ShapeError when there is not one target per loss
 */
export const meanKept = (losses: Tensor, targets: Tensor): Tensor =>
  meanKeptOp([losses, targets], { ignored: IGNORED });
