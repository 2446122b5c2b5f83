import type { CellSize } from '../grid/cell-size';
import { type GridLayout, gridLayout, type Labels, namedIndices } from '../grid/layout';
import type { ZoomWindow } from '../grid/zoom-window';
import type { Matrix } from '../view';

export interface MagnifiedLabelsProps {
  readonly matrix: Matrix;
  readonly window: ZoomWindow;
  /** A magnified cell. */
  readonly cell: CellSize;
  readonly labels: Labels;
  /** Of the matrix as a whole. */
  readonly layout: GridLayout;
  readonly row: number | null;
  readonly col: number | null;
}

/** Names of those rows and columns of a magnified matrix that are seen; the active ones stand out. */
export function MagnifiedLabels({ matrix, window, cell, labels, layout, row, col }: MagnifiedLabelsProps) {
  const { left, top, width, height } = layout;
  const near = gridLayout(matrix, cell, labels);
  const look = (on: boolean) => (on ? 'grid-label on' : 'grid-label');
  const x = (j: number) => left + (j + 0.5) * cell.width - window.x;
  const y = (i: number) => top + (i + 0.5) * cell.height - window.y;
  const rows = left ? namedIndices(matrix.rows, cell.height, near.rows, row) : [];
  const cols = top ? namedIndices(matrix.cols, cell.width, near.cols, col) : [];
  return (
    <svg className="grid-labels" width={width} height={height} style={{ left: -left, top: -top }} aria-hidden="true">
      {rows
        .filter((i) => y(i) > top && y(i) < height)
        .map((i) => (
          <text key={`row ${i}`} className={look(i === row)} x={left - 5} y={y(i)} textAnchor="end">
            {matrix.rowLabel(i)}
          </text>
        ))}
      {cols
        .filter((j) => x(j) > left && x(j) < width)
        .map((j) => (
          <text key={`col ${j}`} className={look(j === col)} x={x(j)} y={top - 9} textAnchor="middle">
            {matrix.colLabel(j)}
          </text>
        ))}
    </svg>
  );
}
