import type { Matrix } from '../view';
import type { CellSize } from './cell-size';
import { type GridLayout, gridLayout, type Labels, namedIndices } from './layout';
import { WHOLE, type ZoomWindow } from './zoom-window';

export interface GridLabelsProps {
  readonly matrix: Matrix;
  /** As large as it is drawn. */
  readonly cell: CellSize;
  /** Of the matrix as a whole. */
  readonly layout: GridLayout;
  readonly labels: Labels;
  /** What of it is seen. */
  readonly window?: ZoomWindow;
  readonly row: number | null;
  readonly col: number | null;
}

/** Names of rows and columns beside the cells that are seen; the active ones stand out. */
export function GridLabels({ matrix, cell, layout, labels, window = WHOLE, row, col }: GridLabelsProps) {
  const { left, top, width, height } = layout;
  if (!left && !top) return null;
  const near = window.k === 1 ? layout : gridLayout(matrix, cell, labels);
  const look = (on: boolean) => (on ? 'grid-label on' : 'grid-label');
  const x = (j: number) => left + (j + 0.5) * cell.width - window.x;
  const y = (i: number) => top + (i + 0.5) * cell.height - window.y;
  return (
    <svg className="grid-labels" width={width} height={height} aria-hidden="true">
      {left > 0 &&
        namedIndices(matrix.rows, cell.height, near.rows, row)
          .filter((i) => y(i) > top && y(i) < height)
          .map((i) => (
            <text key={`row ${i}`} className={look(i === row)} x={left - 5} y={y(i)} textAnchor="end">
              {matrix.rowLabel(i)}
            </text>
          ))}
      {top > 0 &&
        namedIndices(matrix.cols, cell.width, near.cols, col)
          .filter((j) => x(j) > left && x(j) < width)
          .map((j) => (
            <text key={`col ${j}`} className={look(j === col)} x={x(j)} y={top - 9} textAnchor="middle">
              {matrix.colLabel(j)}
            </text>
          ))}
    </svg>
  );
}
