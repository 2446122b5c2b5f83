import { useEffect, useRef } from 'react';
import { useDevicePixelRatio } from '../grid/screen';
import type { Matrix, Size, SizedPicture } from '../view';
import { drawOverlay } from './draw-overlay';
import { placedWeights } from './weights';
import './overlay.css';

export interface OverlayCanvasProps {
  readonly picture: SizedPicture | null;
  readonly matrix: Matrix;
  readonly row: number;
  readonly size: Size;
}

/** One row of a matrix over the picture, on a canvas with one pixel for each of the screen's. */
export function OverlayCanvas({ picture, matrix: m, row, size }: OverlayCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useDevicePixelRatio();
  const { width, height } = size;
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverlay(ctx, picture, placedWeights(m, row), { width, height }, m.scale);
  }, [picture, m, row, width, height, ratio]);
  return (
    <canvas
      ref={canvas}
      className="overlay-canvas"
      width={Math.round(width * ratio)}
      height={Math.round(height * ratio)}
      style={{ width, height }}
    />
  );
}
