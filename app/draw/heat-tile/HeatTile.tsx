import { useEffect, useRef } from 'react';
import type { Matrix } from '../view';
import './heat-tile.css';

/** RGBA bytes of some rows of a matrix, a pixel a cell. */
export function heatBytes(m: Matrix, from = 0, rows = m.rows): Uint8ClampedArray<ArrayBuffer> {
  const bytes = new Uint8ClampedArray(rows * m.cols * 4);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < m.cols; j++) bytes.set([...m.scale.rgb(m.at(from + i, j)), 255], 4 * (i * m.cols + j));
  }
  return bytes;
}

export interface HeatTileProps {
  readonly matrix: Matrix;
  /** Only this row. */
  readonly row?: number;
  readonly width: number;
  readonly height: number;
}

/** A matrix, or one of its rows, as a small heatmap: one canvas pixel a cell, magnified by CSS without smoothing. */
export function HeatTile({ matrix: m, row, width, height }: HeatTileProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const rows = row === undefined ? m.rows : 1;
  useEffect(() => {
    const image = new ImageData(heatBytes(m, row ?? 0, rows), m.cols, rows);
    canvas.current?.getContext('2d')?.putImageData(image, 0, 0);
  }, [m, row, rows]);
  return <canvas ref={canvas} className="heat-tile" width={m.cols} height={rows} style={{ width, height }} />;
}
