import { CAPTION } from '@/app/draw/caption/size';
import { pixelSide } from '@/app/draw/patches/layout';
import type { GridSize, Size } from '@/app/draw/view';

/** Below a patch stands its number. */
export const NUMBER = 18;
/** Between patches with numbers, and without. */
const GAP = { numbered: NUMBER + 6, bare: 4 };
/** Of more patches in a line, numbers would take more room than the patches. */
const MOST_NUMBERED = 8;
/** A pixel of a patch is drawn at least this large. */
const LEAST_PIXEL = 2;

export interface PatchesLayout extends Size {
  /** What all patches and the gaps between them fill. */
  readonly stack: Size;
  readonly gap: number;
  readonly patch: Size;
  readonly numbers: boolean;
}

/**
 * The patches drawn apart; every pixel is a whole number of CSS pixels where the grid divides the picture, the gaps
 * leave room for the numbers.
 */
export function patchesLayout(unit: number, grid: GridSize, shape: Size): PatchesLayout {
  const [rows, columns] = grid;
  const pixel = Math.max(LEAST_PIXEL, pixelSide(unit, shape));
  const patch = { width: (pixel * shape.width) / columns, height: (pixel * shape.height) / rows };
  const numbers = Math.max(rows, columns) <= MOST_NUMBERED;
  const gap = numbers ? GAP.numbered : GAP.bare;
  const stack = {
    width: columns * patch.width + (columns - 1) * gap,
    height: rows * patch.height + (rows - 1) * gap,
  };
  return { stack, gap, patch, numbers, width: stack.width, height: CAPTION + stack.height + (numbers ? NUMBER : 0) };
}
