import { CAPTION, captionWidth } from '@/app/draw/caption/size';
import { type CellSize, cellSize, snap } from '@/app/draw/grid/cell-size';
import { type GridLayout, gridLayout, type Labels } from '@/app/draw/grid/layout';
import { isNarrow } from '@/app/draw/grid/narrow';
import type { Matrix, Size } from '@/app/draw/view';

/** Where one of the three matrices stands: its caption's top left corner, its cells, its grid. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly cell: CellSize;
  readonly grid: GridLayout;
  readonly labels: Labels;
}

export interface ProductLayout extends Size {
  readonly left: Panel;
  readonly right: Panel;
  readonly result: Panel;
  /** A square for the picture in the empty corner, beside the right operand; null where it would be tiny. */
  readonly corner: { readonly x: number; readonly y: number; readonly side: number } | null;
}

export interface Operands {
  readonly left: Matrix;
  readonly right: Matrix;
  readonly result: Matrix;
}

/** Longer inner axes get smaller cells than the outer ones. */
const SHORT = 40;
const SMALLEST_PICTURE = 56;

/**
 * The left operand at the left, the right operand above, the result in the corner: the row of a result's cell runs on
 * into the left operand, its column up into the right one.
 */
export function productLayout({ left, right, result }: Operands, unit: number, room: Size): ProductLayout {
  const narrow = isNarrow(room);
  const outer = outerCell(result, unit);
  const inner = innerCell(left.cols, unit, outer, narrow);
  const [gapX, gapY] = narrow ? [10, 4] : [24, 8];

  const leftPart = part(left, { width: inner.width, height: outer.height }, narrow ? 'none' : 'rows');
  const rightPart = part(right, { width: outer.width, height: inner.height }, narrow ? 'none' : 'cols');
  const resultPart = part(result, outer, 'none');

  const leftWidth = Math.max(leftPart.grid.width, leftPart.grid.left + widthOfCaption(left));
  const x = leftWidth + gapX;
  const y = CAPTION + rightPart.grid.height + gapY;
  const side = Math.min(leftPart.grid.width - leftPart.grid.left, right.rows * inner.height);
  return {
    left: { ...leftPart, x: leftWidth - leftPart.grid.width, y },
    right: { ...rightPart, x, y: 0 },
    result: { ...resultPart, x, y },
    corner: side < SMALLEST_PICTURE ? null : { x: leftWidth - side, y: y - gapY - side - CAPTION, side },
    width: x + Math.max(resultPart.grid.width, widthOfCaption(right), widthOfCaption(result)),
    height: y + CAPTION + resultPart.grid.height,
  };
}

const part = (matrix: Matrix, cell: CellSize, labels: Labels) => ({
  cell,
  labels,
  grid: gridLayout(matrix, cell, labels),
});

const widthOfCaption = (matrix: Matrix): number => captionWidth(matrix.symbolHtml, matrix.shapeText);

/** Columns too narrow to be told apart leave room for rows that can be. */
function outerCell({ rows, cols }: Matrix, unit: number): CellSize {
  const cell = cellSize(unit, true, rows, cols);
  return cell.width < unit / 1.5 ? { ...cell, height: Math.max(cell.height, Math.min(2 * unit, 10)) } : cell;
}

/** Along the inner axis: as the outer cells, or small enough that `SHORT` outer cells hold them, though still visible. */
function innerCell(count: number, unit: number, outer: CellSize, narrow: boolean): CellSize {
  if (count <= SHORT) return { width: Math.max(outer.width, snap(unit)), height: outer.height };
  const least = narrow ? 0.75 : Math.min(3, Math.max(1.2, 460 / count));
  const side = Math.min(unit, Math.max(least, (unit * SHORT) / count));
  return { width: side, height: Math.min(side, outer.height) };
}
