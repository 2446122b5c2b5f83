import type { Matrix } from '../view';
import type { CellSize } from './cell-size';
import { type GridLayout, namedIndices } from './layout';

/** Names of rows and columns beside the cells; the active ones stand out. */
export function GridLabels({
  matrix,
  cell,
  layout,
  row,
  col,
}: {
  matrix: Matrix;
  cell: CellSize;
  layout: GridLayout;
  row: number | null;
  col: number | null;
}) {
  const { left, top, width, height } = layout;
  if (!left && !top) return null;
  const look = (on: boolean) => (on ? 'grid-label on' : 'grid-label');
  return (
    <svg className="grid-labels" width={width} height={height} aria-hidden="true">
      {namedIndices(matrix.rows, cell.height, layout.rows, row).map((i) => (
        <text
          key={`row ${i}`}
          className={look(i === row)}
          x={left - 5}
          y={top + (i + 0.5) * cell.height}
          textAnchor="end"
        >
          {matrix.rowLabel(i)}
        </text>
      ))}
      {namedIndices(matrix.cols, cell.width, layout.cols, col).map((j) => (
        <text
          key={`col ${j}`}
          className={look(j === col)}
          x={left + (j + 0.5) * cell.width}
          y={top - 9}
          textAnchor="middle"
        >
          {matrix.colLabel(j)}
        </text>
      ))}
    </svg>
  );
}
