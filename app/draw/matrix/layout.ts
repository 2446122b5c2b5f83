import type { Ref } from '@/content/stage';
import { CAPTION, captionWidth } from '../caption/size';
import { type CellSize, cellSize } from '../grid/cell-size';
import { type GridLayout, gridLayout, type Labels } from '../grid/layout';
import type { Matrix, Size } from '../view';

interface MatrixLook {
  /** Multiplies the stage's cell size. Default 1. */
  readonly zoom?: number;
  /** The sum of each row, to the right. */
  readonly rowSums?: boolean;
  /** Default: where cells are large enough. */
  readonly numbers?: 'auto' | 'never';
  /** Cells are switches: a click, Enter and Space turn one over between 0 and 1. */
  readonly toggle?: boolean;
  /** Names of rows and columns; default: where they fit. */
  readonly labels?: Labels;
}

/** One matrix by itself. */
export interface MatrixProps extends MatrixLook {
  readonly of: Ref;
}

/** Width of the column of row sums. */
export const SUMS = 68;

export interface MatrixLayout extends Size {
  readonly cell: CellSize;
  readonly grid: GridLayout;
}

/** A caption line, the cells below it with their labels, and the row sums beside them. */
export function matrixLayout(matrix: Matrix, look: MatrixLook, unit: number): MatrixLayout {
  const cell = cellSize(unit * (look.zoom ?? 1), look.numbers !== 'never', matrix.rows, matrix.cols);
  const grid = gridLayout(matrix, cell, look.labels ?? 'auto');
  const width = Math.max(grid.width, grid.left + captionWidth(matrix.symbolHtml, matrix.shapeText));
  return { cell, grid, width: width + (look.rowSums ? SUMS : 0), height: CAPTION + grid.height };
}

/** Sum of every row of the values on screen. */
export const rowSums = ({ rows, cols, at }: Matrix): number[] =>
  Array.from({ length: rows }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < cols; j++) sum += at(i, j);
    return sum;
  });
