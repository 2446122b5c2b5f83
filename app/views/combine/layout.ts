import { CAPTION, captionWidth } from '@/app/draw/caption/size';
import { bestArrangement } from '@/app/draw/grid/arrange';
import { type CellSize, cellSize, largestUnit } from '@/app/draw/grid/cell-size';
import { type GridLayout, gridLayout } from '@/app/draw/grid/layout';
import type { Matrix, Size } from '@/app/draw/view';

/** Width of an operator sign with the space around it. */
const SIGN = 36;
const GAP_Y = 10;

export interface Term {
  readonly x: number;
  readonly y: number;
  readonly cell: CellSize;
  readonly grid: GridLayout;
  /** Centre of the sign before this term; the first has none. */
  readonly sign: { readonly x: number; readonly y: number } | null;
}

export interface CombineLayout extends Size {
  readonly terms: readonly Term[];
}

/** a + b = c beside one another, or below one another where that lets the cells grow larger. */
export function combineLayout(matrices: readonly Matrix[], unit: number, room: Size): CombineLayout {
  const ways = [(u: number) => beside(matrices, u), (u: number) => below(matrices, u)] as const;
  return ways[bestArrangement(ways, room, largestIn(matrices)) === 0 ? 0 : 1](unit);
}

function beside(matrices: readonly Matrix[], unit: number): CombineLayout {
  const blocks = matrices.map((matrix) => block(matrix, unit));
  const height = Math.max(...blocks.map((b) => b.height));
  const middle = CAPTION + (height - CAPTION) / 2;
  let x = 0;
  const terms = blocks.map((b, i) => {
    if (i) x += SIGN;
    const term = { ...b, x, y: 0, sign: i ? { x: x - SIGN / 2, y: middle } : null };
    x += b.width;
    return term;
  });
  return { terms, width: x, height };
}

function below(matrices: readonly Matrix[], unit: number): CombineLayout {
  const blocks = matrices.map((matrix) => block(matrix, unit));
  const most = Math.max(...blocks.map((b) => b.grid.left));
  let y = 0;
  const terms = blocks.map((b, i) => {
    if (i) y += GAP_Y;
    const middle = y + CAPTION + (b.height - CAPTION) / 2;
    const term = { ...b, x: SIGN + most - b.grid.left, y, sign: i ? { x: SIGN / 2, y: middle } : null };
    y += b.height;
    return term;
  });
  return { terms, width: SIGN + Math.max(...blocks.map((b) => most - b.grid.left + b.width)), height: y };
}

function block(matrix: Matrix, unit: number) {
  const cell = cellSize(unit, true, matrix.rows, matrix.cols);
  const grid = gridLayout(matrix, cell, 'auto');
  const width = Math.max(grid.width, grid.left + captionWidth(matrix.symbolHtml, matrix.shapeText));
  return { cell, grid, width, height: CAPTION + grid.height };
}

/** The largest unit that makes sense for all of them. */
export const largestIn = (matrices: readonly Matrix[]): number =>
  Math.min(...matrices.map(({ rows, cols }) => largestUnit(rows, cols)));
