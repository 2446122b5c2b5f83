import type { Role } from '@/lib/trace/look';
import { placeOfPatch, sideOfPatch } from './patches';

export interface PatchRole {
  readonly patch: number;
  readonly role: Role;
}

export interface Outline extends PatchRole {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Width of an outline's stroke in a picture of this side: as heavy as its patches can carry. */
export const strokeOf = (side: number): number => (side < 48 ? 1 : side < 100 ? 1.5 : side < 200 ? 2 : 2.5);

/**
 * Frames of patches in a picture of this side, inside the patch's edges so that neighbours never cover each other; a
 * second frame of the same patch stands inside the first.
 */
export function outlinesOf(patches: readonly PatchRole[], side: number, gap = 0): Outline[] {
  const seen = new Map<number, number>();
  const stroke = strokeOf(side);
  return patches.map(({ patch, role }) => {
    const before = seen.get(patch) ?? 0;
    seen.set(patch, before + 1);
    const inset = stroke / 2 + before * (stroke + 1);
    const { x, y } = placeOfPatch(patch, side, gap);
    return { patch, role, x: x + inset, y: y + inset, side: sideOfPatch(side, gap) - 2 * inset };
  });
}
