import { useEffect, useRef } from 'react';
import type { Size, SizedPicture } from '../view';
import { drawPicture } from './draw-picture';

/** The picture itself, a canvas pixel for each of its own, which CSS magnifies without smoothing at any pixel ratio. */
export function PictureCanvas({ picture, size }: { picture: SizedPicture; size: Size }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (ctx) drawPicture(ctx, picture, picture);
  }, [picture]);
  const { width, height } = size;
  return (
    <canvas
      ref={canvas}
      className="picture-canvas"
      width={picture.width}
      height={picture.height}
      style={{ width, height }}
    />
  );
}
