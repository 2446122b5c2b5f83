import { CAPTION, captionWidth } from '@/app/draw/caption/size';
import { type CellSize, cellSize } from '@/app/draw/grid/cell-size';
import { type GridLayout, gridLayout, type Labels } from '@/app/draw/grid/layout';
import type { Matrix, Size } from '@/app/draw/view';

export interface AffineOperands {
  readonly of: Matrix;
  readonly scale: Matrix;
  readonly shift: Matrix;
  readonly result: Matrix;
}

/** Where one of the matrices begins, its caption included. */
export interface Strip {
  readonly x: number;
  readonly y: number;
  readonly cell: CellSize;
  readonly grid: GridLayout;
  readonly labels: Labels;
}

export interface AffineLayout extends Size {
  readonly of: Strip;
  readonly scale: Strip;
  readonly shift: Strip;
  readonly result: Strip;
}

/** Space around and between the strips, and how thick they are at least. */
const GAP = 10;
const APART = 8;
const THIN = 10;
/** Room for the symbol before a strip. */
const NAME = 32;

/** Input, scale, shift and result below one another, column under column; the columns are named once. */
export function affineLayout({ of, scale, shift, result }: AffineOperands, unit: number): AffineLayout {
  const cell = cellSize(unit, false, of.rows, of.cols);
  const thin = { width: cell.width, height: Math.max(THIN, Math.min(cell.height, 2 * THIN)) };
  const part = (matrix: Matrix, size: CellSize, labels: Labels) => ({
    ...{ cell: size, labels },
    grid: gridLayout(matrix, size, labels),
  });
  const above = part(of, cell, 'auto');
  const below = part(result, cell, 'rows');
  const left = Math.max(above.grid.left, NAME);
  const scaleY = CAPTION + above.grid.height + GAP;
  const shiftY = scaleY + thin.height + APART;
  const y = shiftY + thin.height + GAP;
  const caption = Math.max(...[of, result].map((m) => captionWidth(m.symbolHtml, m.shapeText)));
  return {
    of: { ...above, x: left - above.grid.left, y: 0 },
    scale: { ...part(scale, thin, 'none'), x: left, y: scaleY },
    shift: { ...part(shift, thin, 'none'), x: left, y: shiftY },
    result: { ...below, x: left - below.grid.left, y },
    width: left + Math.max(of.cols * cell.width, caption),
    height: y + CAPTION + below.grid.height,
  };
}
