import { useEffect, useRef } from 'react';
import { heatBytes } from '@/app/draw/heat-tile/heat-bytes';
import { drawPicture } from '@/app/draw/patches/draw-picture';
import type { Matrix, SizedPicture } from '@/app/draw/view';

const HEIGHT = 32;

/** One pixel a cell, stretched; a picture is drawn as the picture. */
export function Thumbnail({ matrix, picture = null }: { matrix: Matrix; picture?: SizedPicture | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, cols } = matrix;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    if (picture) return drawPicture(context, picture, picture);
    context.putImageData(new ImageData(heatBytes(matrix), cols, rows), 0, 0);
  }, [matrix, rows, cols, picture]);
  const height = rows === 1 ? 10 : HEIGHT;
  const width = Math.round(Math.min(56, Math.max(20, (height * cols) / rows)));
  return (
    <canvas ref={canvas} width={picture?.width ?? cols} height={picture?.height ?? rows} style={{ width, height }} />
  );
}
