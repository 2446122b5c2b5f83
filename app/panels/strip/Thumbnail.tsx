import { useEffect, useRef } from 'react';
import { heatBytes } from '@/app/draw/heat-tile/heat-bytes';
import { drawPicture } from '@/app/draw/patches/draw-picture';
import type { Matrix, SizedPicture } from '@/app/draw/view';
import { afterFrame } from '../after-frame';

const HEIGHT = 32;

/**
 * One pixel a cell, stretched; a picture is drawn as the picture. First it is drawn when a frame has been painted: the
 * numbers of the stage do not wait for the strip.
 */
export function Thumbnail({ matrix, picture = null }: { matrix: Matrix; picture?: SizedPicture | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef(false);
  const { rows, cols } = matrix;
  useEffect(() => {
    const draw = () => {
      drawn.current = true;
      const context = canvas.current?.getContext('2d');
      if (!context) return;
      if (picture) drawPicture(context, picture, picture);
      else context.putImageData(new ImageData(heatBytes(matrix), cols, rows), 0, 0);
    };
    if (!drawn.current) return afterFrame(draw);
    draw();
  }, [matrix, rows, cols, picture]);
  const height = rows === 1 ? 10 : HEIGHT;
  const width = Math.round(Math.min(56, Math.max(20, (height * cols) / rows)));
  return (
    <canvas ref={canvas} width={picture?.width ?? cols} height={picture?.height ?? rows} style={{ width, height }} />
  );
}
