import { CAPTION } from '@/app/draw/caption/size';
import type { Size } from '@/app/draw/view';

/** A strip of this many cells' width shows a vector, whatever its length. */
const STRIP_CELLS = 12;
const LABEL = 36;
const GAP = 8;

export interface TokensLayout extends Size {
  /** From one row to the next, and the height of what stands in it. */
  readonly pitch: number;
  readonly inner: number;
  /** Where the strip begins, and how wide it is. */
  readonly left: number;
  readonly strip: number;
  /** Where the patch stands, or null without a picture. */
  readonly thumb: number | null;
}

/** One line a token: name, patch, vector. A strip has a whole number of pixels for every number, and at least one. */
export function tokensLayout(rows: number, cols: number, unit: number, pictured: boolean): TokensLayout {
  const pitch = Math.max(14, Math.round(unit));
  const inner = pitch - (pitch >= 20 ? 4 : 2);
  const thumb = pictured ? LABEL : null;
  const left = LABEL + (pictured ? inner + GAP : 0);
  const strip = cols * Math.max(1, Math.round((STRIP_CELLS * unit) / cols));
  return { pitch, inner, left, strip, thumb, width: left + strip + 2, height: CAPTION + rows * pitch };
}
