import type { Size } from '../view';
import { isNarrow } from './narrow';

/**
 * Which of several arrangements lets cells grow largest in a room, the earlier one where two do equally well. It depends
 * on shapes and room alone, so nothing is rearranged while the cell size is being solved.
 */
export function bestArrangement(
  arrangements: readonly ((unit: number) => Size)[],
  room: Size,
  largest: number,
): number {
  const height = isNarrow(room) ? Number.POSITIVE_INFINITY : room.height;
  const fits = (size: Size) => size.width <= room.width && size.height <= height;
  for (let unit = Math.ceil(largest); unit > 0; unit--) {
    const found = arrangements.findIndex((measure) => fits(measure(unit)));
    if (found >= 0) return found;
  }
  return arrangements.length - 1;
}
