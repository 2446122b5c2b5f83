import { CAPTION } from '@/app/draw/caption/size';
import { ACROSS, PATCH_SIDE } from '@/app/draw/patches/patches';
import type { Size } from '@/app/draw/view';

/** Below a patch stands its number. */
export const NUMBER = 18;

export interface PatchesLayout extends Size {
  /** Side of the square that all patches and the gaps between them fill. */
  readonly side: number;
  readonly gap: number;
  readonly patch: number;
}

/** The patches drawn apart; every pixel is a whole number of CSS pixels, the gaps leave room for the numbers. */
export function patchesLayout(unit: number): PatchesLayout {
  const patch = PATCH_SIDE * Math.max(2, Math.floor(unit / 2));
  const gap = NUMBER + 6;
  const side = ACROSS * patch + (ACROSS - 1) * gap;
  return { side, gap, patch, width: side, height: CAPTION + side + NUMBER };
}
