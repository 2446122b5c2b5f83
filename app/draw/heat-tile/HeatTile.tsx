import { useEffect, useRef } from 'react';
import type { Matrix } from '../view';
import { heatBytes } from './heat-bytes';
import './heat-tile.css';

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
