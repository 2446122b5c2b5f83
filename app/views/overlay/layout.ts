import { barsHeight } from '@/app/draw/bars/layout';
import { CAPTION } from '@/app/draw/caption/size';
import { pictureSide } from '@/app/draw/patches/layout';
import { sideOfPatch } from '@/app/draw/patches/patches';
import type { Size } from '@/app/draw/view';

/** Between the class token's tile and the picture, and between the picture and the bars, in CSS pixels. */
const GAP = 14;
/** Below this side, a patch has no room for its number. */
const LEAST_FOR_NUMBERS = 32;

export interface OverlayLayout extends Size {
  readonly side: number;
  /** Side of one patch, and of the class token's tile. */
  readonly patch: number;
  /** Where the picture begins: after the tile of the class token, if there is one. */
  readonly left: number;
  readonly top: number;
  readonly barsTop: number;
  readonly barsHeight: number;
  readonly numbers: boolean;
}

/** Where tile, picture and bars lie, for cells of this size. */
export function overlayLayout(unit: number, hasClassToken: boolean): OverlayLayout {
  const side = pictureSide(unit);
  const patch = sideOfPatch(side);
  const left = hasClassToken ? patch + GAP : 0;
  const barsTop = CAPTION + side + GAP;
  return {
    side,
    patch,
    left,
    top: CAPTION,
    barsTop,
    barsHeight: barsHeight(unit),
    width: left + side,
    height: barsTop + barsHeight(unit),
    numbers: patch >= LEAST_FOR_NUMBERS,
  };
}
