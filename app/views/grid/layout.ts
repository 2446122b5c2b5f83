import { CAPTION, captionWidth } from '@/app/draw/caption/size';
import { type CellSize, snap } from '@/app/draw/grid/cell-size';
import { type GridLayout, gridLayout, type Labels } from '@/app/draw/grid/layout';
import type { GridSize, Matrix, Size } from '@/app/draw/view';

/** The longer side of a grid is as long as this many cells of the matrices beside it: as a picture is. */
const CELLS = 14;
/** The same of one among many. */
const CELLS_OF_MANY = 5;
/** Between the tiles of what stands before the grid and the grid. */
const GAP = 14;
const TILE = { least: 26, most: 64, name: 20 };
/** Cells with shorter sides have no room for the number of their place beside their own. */
const LEAST_FOR_PLACES = 36;
/** Above each of many: what it is. */
export const NAME = 20;

/** Cells that fill a square of this side; over a picture, as the picture is cut. */
export function cellsIn(side: number, [rows, columns]: GridSize, shape: Size | null): CellSize {
  const whole = shape ?? { width: columns, height: rows };
  const scale = side / Math.max(whole.width, whole.height);
  return { width: snap((whole.width * scale) / columns), height: snap((whole.height * scale) / rows) };
}

export interface OneLayout extends Size {
  readonly cell: CellSize;
  /** Where the grid begins: right of the tiles. */
  readonly left: number;
  readonly labels: Labels;
  readonly grid: GridLayout;
  /** Side of a tile of what stands before the grid, and where each lies. */
  readonly tile: number;
  readonly tiles: readonly { readonly left: number; readonly top: number }[];
  /** Places are numbered in their corners. */
  readonly places: boolean;
}

/** One grid below its caption, with what stands before it in tiles to its left. `shape`: of the picture under it. */
export function oneLayout(
  matrix: Matrix,
  { unit, leading, isMap, shape }: { unit: number; leading: number; isMap: boolean; shape: Size | null },
): OneLayout {
  const cell = cellsIn(CELLS * unit, [matrix.rows, matrix.cols], shape);
  const labels = isMap ? 'auto' : 'none';
  const grid = gridLayout(matrix, cell, labels);
  const shorter = Math.min(cell.width, cell.height);
  const tile = Math.min(TILE.most, Math.max(TILE.least, shorter));
  const inColumn = Math.max(1, Math.floor((grid.height + TILE.name) / (tile + TILE.name)));
  const tiles = Array.from({ length: leading }, (_, i) => ({
    left: Math.floor(i / inColumn) * (tile + GAP / 2),
    top: CAPTION + (i % inColumn) * (tile + TILE.name),
  }));
  const left = (tiles.at(-1)?.left ?? -tile - GAP) + tile + GAP;
  const caption = captionWidth(matrix.symbolHtml, matrix.shapeText);
  const needed = leading ? Math.min(leading, inColumn) * (tile + TILE.name) : 0;
  return {
    cell,
    left,
    labels,
    grid,
    tile,
    tiles,
    places: !isMap && shorter >= LEAST_FOR_PLACES,
    width: Math.max(left + grid.width, caption),
    height: CAPTION + Math.max(grid.height, needed),
  };
}

export interface ManyLayout extends Size {
  readonly cell: CellSize;
  readonly size: Size;
  readonly at: readonly { readonly left: number; readonly top: number }[];
}

/** Many grids below a caption, so many side by side; those that lie nowhere (the class token's) in a line before. */
export function manyLayout(
  grid: GridSize,
  {
    unit,
    count,
    before,
    across,
    shape,
  }: { unit: number; count: number; before: number; across: number; shape: Size | null },
): ManyLayout {
  const cell = cellsIn(CELLS_OF_MANY * unit, grid, shape);
  const size = { width: cell.width * grid[1], height: cell.height * grid[0] };
  const gap = Math.max(10, Math.round(0.55 * unit));
  const pitch = { x: size.width + gap, y: NAME + size.height + gap };
  const first = Math.ceil(before / across);
  const at = Array.from({ length: count }, (_, i) => {
    const [line, place] = i < before ? [0, i] : [first, i - before];
    return { left: (place % across) * pitch.x, top: CAPTION + (line + Math.floor(place / across)) * pitch.y };
  });
  const lines = first + Math.ceil((count - before) / across);
  const inLine = Math.min(across, Math.max(before, count - before));
  return { cell, size, at, width: inLine * pitch.x - gap, height: CAPTION + lines * pitch.y - gap };
}
