import { formatShape } from '@/lib/tensor/shape';
import { CAPTION } from '../caption/size';
import type { GridSize, Size, SizedPicture } from '../view';

/** A picture beside matrices is about as long as this many of their cells. */
const CELLS = 14;
/** The line that tells the value of the pixel pointed at. */
export const READOUT = 28;

/** Proportions of what is drawn as the picture: its own, else those of the grid over it. */
export function shapeOf(picture: SizedPicture | null, grid: GridSize | null): Size {
  if (picture) return { width: picture.width, height: picture.height };
  return grid ? { width: grid[1], height: grid[0] } : { width: 1, height: 1 };
}

/** `28 × 28 × 3` */
export const shapeText = ({ pixels, height, width }: SizedPicture): string =>
  formatShape([height, width, pixels.length / (height * width)]);

/** CSS pixels for one of the picture's own: a whole number where there is room, so that all come out equally large. */
export function pixelSide(unit: number, { width, height }: Size): number {
  const side = (CELLS * unit) / Math.max(width, height);
  return side >= 1 ? Math.floor(side) : side;
}

const times = ({ width, height }: Size, factor: number): Size => ({ width: width * factor, height: height * factor });

/** The picture beside matrices with cells of this size. */
export const pictureSize = (unit: number, shape: Size): Size => times(shape, pixelSide(unit, shape));

/** The whole picture inside a square. */
export const fitted = (shape: Size, side: number): Size => times(shape, side / Math.max(shape.width, shape.height));

export interface PictureLayout extends Size {
  /** The picture itself. */
  readonly picture: Size;
}

/** The picture for a cell size: where pixels are chosen, a pixel is one cell. */
export function pictureLayout(unit: number, shape: Size, select?: 'patch' | 'pixel'): PictureLayout {
  const picture = select === 'pixel' ? times(shape, unit) : pictureSize(unit, shape);
  return {
    picture,
    width: picture.width,
    height: CAPTION + picture.height + (select === 'pixel' ? READOUT : 0),
  };
}
