import { CAPTION, captionWidth } from '@/app/draw/caption/size';
import { bestArrangement } from '@/app/draw/grid/arrange';
import { type CellSize, cellSize } from '@/app/draw/grid/cell-size';
import { type GridLayout, gridLayout } from '@/app/draw/grid/layout';
import { isNarrow } from '@/app/draw/grid/narrow';
import type { Matrix, Size } from '@/app/draw/view';

export interface IndexMapPart extends Size {
  readonly x: number;
  readonly y: number;
  readonly cell: CellSize;
  readonly grid: GridLayout;
}

export interface IndexMapLayout extends Size {
  readonly offsets: IndexMapPart;
  /** With what it gathers, or neither. */
  readonly index: IndexMapPart | null;
  readonly gathered: IndexMapPart | null;
}

export interface IndexMapMatrices {
  readonly offsets: Matrix;
  readonly index: Matrix;
  readonly gathered: Matrix | null;
}

/** Offsets are few: their cells are larger. */
const OFFSET_ZOOM = 1.4;
const GAP_X = 32;
const GAP_Y = 16;
/** The size of the largest unit, in pixels: two digits and a sign are at ease. */
export const LARGEST = 44;

/** Table, index map and gathered matrix in a row, or the table above the other two, or all stacked; or the table alone. */
export function indexMapLayout(matrices: IndexMapMatrices, unit: number, room: Size): IndexMapLayout {
  const { offsets, index, gathered } = matrices;
  if (!gathered) return alone(part(offsets, unit * OFFSET_ZOOM, OFFSETS_NOTE));
  const parts = (u: number) => partsOf({ offsets, index, gathered }, u);
  const ways = [inRow, tableAbove, stacked] as const;
  const best = bestArrangement(
    ways.map((way) => (u: number) => way(parts(u))),
    room,
    LARGEST,
  );
  const way = isNarrow(room) ? stacked : (ways[best] ?? stacked);
  return way(parts(unit));
}

type Sized = Omit<IndexMapPart, 'x' | 'y'>;
type Three = Readonly<Record<keyof IndexMapMatrices, Matrix>>;
type Parts = Readonly<Record<keyof IndexMapMatrices, Sized>>;

const alone = (offsets: Sized): IndexMapLayout => ({
  offsets: { ...offsets, x: 0, y: 0 },
  index: null,
  gathered: null,
  width: offsets.width,
  height: offsets.height,
});

function inRow({ offsets, index, gathered }: Parts): IndexMapLayout {
  const second = offsets.width + GAP_X;
  const third = second + index.width + GAP_X;
  return {
    offsets: { ...offsets, x: 0, y: 0 },
    index: { ...index, x: second, y: 0 },
    gathered: { ...gathered, x: third, y: 0 },
    width: third + gathered.width,
    height: Math.max(offsets.height, index.height, gathered.height),
  };
}

function tableAbove({ offsets, index, gathered }: Parts): IndexMapLayout {
  const y = offsets.height + GAP_Y;
  const width = index.width + GAP_X + gathered.width;
  return {
    offsets: { ...offsets, x: Math.max(0, Math.round((width - offsets.width) / 2)), y: 0 },
    index: { ...index, x: 0, y },
    gathered: { ...gathered, x: index.width + GAP_X, y },
    width: Math.max(width, offsets.width),
    height: y + Math.max(index.height, gathered.height),
  };
}

function stacked({ offsets, index, gathered }: Parts): IndexMapLayout {
  const second = offsets.height + GAP_Y;
  const third = second + index.height + GAP_Y;
  return {
    offsets: { ...offsets, x: 0, y: 0 },
    index: { ...index, x: 0, y: second },
    gathered: { ...gathered, x: 0, y: third },
    width: Math.max(offsets.width, index.width, gathered.width),
    height: third + gathered.height,
  };
}

function partsOf({ offsets, index, gathered }: Three, unit: number): Parts {
  return {
    offsets: part(offsets, unit * OFFSET_ZOOM, OFFSETS_NOTE),
    index: part(index, unit),
    gathered: part(gathered, unit),
  };
}

/** Room for what stands beside the shape: which head, and of the table which way its offsets run. */
const NOTE = ' '.repeat(8);
const OFFSETS_NOTE = ' '.repeat(26);

function part(matrix: Matrix, unit: number, note = NOTE): Sized {
  const cell = cellSize(unit, true, matrix.rows, matrix.cols);
  const grid = gridLayout(matrix, cell, 'auto');
  const width = Math.max(grid.width, grid.left + captionWidth(matrix.symbolHtml, matrix.shapeText + note));
  return { cell, grid, width, height: CAPTION + grid.height };
}
