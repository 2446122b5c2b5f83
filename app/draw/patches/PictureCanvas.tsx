import { useEffect, useRef } from 'react';
import { drawPicture } from './draw-picture';
import { SIDE } from './patches';

/** The picture itself: 28 × 28 canvas pixels, which CSS magnifies without smoothing at any pixel ratio. */
export function PictureCanvas({ pixels, side }: { pixels: Float32Array; side: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (ctx) drawPicture(ctx, pixels, SIDE);
  }, [pixels]);
  return (
    <canvas ref={canvas} className="picture-canvas" width={SIDE} height={SIDE} style={{ width: side, height: side }} />
  );
}
