import type { Shape } from '../tensor/shape';
import { misfit } from './op';

/**
 * The axis counted from the front; −1 is the last, so that ops can carry leading axes along.
 *
 * @throws ShapeError when the shape has no such axis
 */
export function frontAxis(op: string, shapes: readonly Shape[], axis: number): number {
  const rank = shapes[0]?.length ?? 0;
  const front = axis < 0 ? axis + rank : axis;
  if (!Number.isInteger(front) || front < 0 || front >= rank) {
    throw misfit(
      op,
      shapes,
      `there is no axis ${axis}; axes run from 0 to ${rank - 1}, or −${rank} to −1 from the end.`,
    );
  }
  return front;
}
