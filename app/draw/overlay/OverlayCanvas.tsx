import { useEffect, useRef } from 'react';
import { useDevicePixelRatio } from '../grid/screen';
import type { Matrix } from '../view';
import { drawOverlay } from './draw-overlay';
import { patchWeights } from './weights';
import './overlay.css';

export interface OverlayCanvasProps {
  readonly pixels: Float32Array | null;
  readonly matrix: Matrix;
  readonly row: number;
  readonly side: number;
}

/** One row of a matrix over the picture, on a canvas with one pixel for each of the screen's. */
export function OverlayCanvas({ pixels, matrix: m, row, side }: OverlayCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ratio = useDevicePixelRatio();
  useEffect(() => {
    const ctx = canvas.current?.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverlay(ctx, pixels, patchWeights(m, row), side, m.scale);
  }, [pixels, m, row, side, ratio]);
  return (
    <canvas
      ref={canvas}
      className="overlay-canvas"
      width={Math.round(side * ratio)}
      height={Math.round(side * ratio)}
      style={{ width: side, height: side }}
    />
  );
}
