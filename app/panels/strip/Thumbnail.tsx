import { useEffect, useRef } from 'react';
import type { Matrix } from '@/app/views/lens';

const HEIGHT = 32;

/** One pixel a cell, stretched; a picture's rows of pixels and channels are drawn in their colours. */
export function Thumbnail({ matrix }: { matrix: Matrix }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { rows, cols } = matrix;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(cols, rows);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < cols; j++) {
        image.data.set([...matrix.scale.rgb(matrix.at(i, j)), 255], (i * cols + j) * 4);
      }
    }
    context.putImageData(image, 0, 0);
  }, [matrix, rows, cols]);
  const height = rows === 1 ? 10 : HEIGHT;
  const width = Math.round(Math.min(56, Math.max(20, (height * cols) / rows)));
  return <canvas ref={canvas} width={cols} height={rows} style={{ width, height }} />;
}
