import type { Shape } from '../tensor/shape';
import { misfit } from './op';

/**
 * The shape of x when the second operand repeats cyclically over it.
 *
 * @throws ShapeError when the second shape is not the last axes of the first
 */
export function carryTrailing(op: string, shapes: readonly [x: Shape, part: Shape]): Shape {
  const [x, part] = shapes;
  const lead = x.length - part.length;
  for (let axis = 0; axis < part.length; axis++) {
    if (part[axis] === x[lead + axis]) continue;
    throw misfit(op, shapes, 'the right shape must equal the left one or its last axes.');
  }
  return x;
}

/** Coordinates in the repeated operand: the last ones of the cell. */
export const trailing = (at: readonly number[], part: Shape): readonly number[] => at.slice(at.length - part.length);
