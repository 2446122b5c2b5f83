import type { PlaceRole, Size } from '../view';
import { type Box, boxOf, patchSize } from './places';

export interface Outline extends Box, PlaceRole {}

/** Width of an outline's stroke: as heavy as patches of this pitch can carry. */
export const strokeOf = (pitch: number): number => (pitch < 12 ? 1 : pitch < 25 ? 1.5 : pitch < 50 ? 2 : 2.5);

/**
 * Frames of patches in a picture drawn this large, inside the patch's edges so that neighbours never cover each other; a
 * second frame of the same patch stands inside the first.
 */
export function outlinesOf(places: readonly PlaceRole[], size: Size, gap = 0): (Outline & { stroke: number })[] {
  const seen = new Map<string, number>();
  return places.map(({ place, grid, role }) => {
    const pitch = patchSize(grid, size);
    const stroke = strokeOf(Math.min(pitch.width, pitch.height));
    const key = `${place} of ${grid}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const inset = stroke / 2 + before * (stroke + 1);
    const { x, y, width, height } = boxOf(place, grid, size, gap);
    return {
      place,
      grid,
      role,
      stroke,
      x: x + inset,
      y: y + inset,
      width: Math.max(0, width - 2 * inset),
      height: Math.max(0, height - 2 * inset),
    };
  });
}
