import { useEffect, useRef } from 'react';
import type { GridSize, Size, SizedPicture } from '../view';
import { type Piece, pictureBytes } from './draw-picture';
import { lineOf } from './places';

/** The pixels of the patch at a place. Where a picture has no equal patches, they differ by a pixel. */
export function pieceAt(place: number, grid: GridSize, { height, width }: Size): Piece {
  const [rows, columns] = grid;
  const [row, column] = lineOf(place, grid);
  const [top, left] = [Math.round((row * height) / rows), Math.round((column * width) / columns)];
  return {
    top,
    left,
    height: Math.round(((row + 1) * height) / rows) - top,
    width: Math.round(((column + 1) * width) / columns) - left,
  };
}

export interface PatchTileProps {
  readonly picture: SizedPicture;
  readonly place: number;
  readonly grid: GridSize;
  readonly size: Size;
}

/** One patch of the picture, cut out and magnified with sharp pixels. */
export function PatchTile({ picture, place, grid, size }: PatchTileProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [rows, columns] = grid;
  const { width, height } = pieceAt(place, grid, picture);
  useEffect(() => {
    const piece = pieceAt(place, [rows, columns], picture);
    const image = new ImageData(pictureBytes(picture, piece), piece.width, piece.height);
    canvas.current?.getContext('2d')?.putImageData(image, 0, 0);
  }, [picture, place, rows, columns]);
  return (
    <canvas
      ref={canvas}
      className="picture-canvas"
      width={width}
      height={height}
      style={{ width: size.width, height: size.height }}
    />
  );
}
