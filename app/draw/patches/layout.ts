import { CAPTION } from '../caption/size';
import type { Size } from '../view';
import { SIDE } from './patches';

/**
 * Side of the picture beside matrices with cells of this size: about 14 cells, so that a patch is three and a half of
 * them; a whole number of CSS pixels for every pixel, so that all come out equally large.
 */
export const pictureSide = (unit: number): number => SIDE * Math.floor(unit / 2);
/** The line that tells the value of the pixel pointed at. */
export const READOUT = 28;

export interface PictureLayout extends Size {
  /** Side of the picture itself. */
  readonly side: number;
}

/** The picture for a cell size: a pixel is one cell where pixels are chosen, half a cell otherwise. */
export function pictureLayout(unit: number, select?: 'patch' | 'pixel'): PictureLayout {
  const side = select === 'pixel' ? SIDE * unit : pictureSide(unit);
  return { side, width: side, height: CAPTION + side + (select === 'pixel' ? READOUT : 0) };
}
