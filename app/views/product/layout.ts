import { CAPTION, captionWidth } from '@/app/draw/caption/size';
import { type CellSize, cellSize } from '@/app/draw/grid/cell-size';
import { type GridLayout, gridLayout, type Labels } from '@/app/draw/grid/layout';
import { isNarrow } from '@/app/draw/grid/narrow';
import type { Matrix, Room, Size } from '@/app/draw/view';
import { productCells, SHORT } from './cells';
import type { FactorMatrices, Operands } from './operands';

/** Where one of the matrices stands: its caption's top left corner, its cells, its grid. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly cell: CellSize;
  readonly grid: GridLayout;
  readonly labels: Labels;
  /** No room for the shape beside the symbol. */
  readonly bare: boolean;
}

export interface FactorLayout {
  readonly right: Panel;
  /** A strip without a caption, named at its left. */
  readonly bias: Panel | null;
  readonly result: Panel;
}

export interface ProductLayout extends Size, FactorLayout {
  readonly left: Panel;
  readonly beside: readonly FactorLayout[];
  /** What is added, below the left operand; the sum, below the result; the sign between them. */
  readonly plus: {
    readonly of: Panel;
    readonly result: Panel;
    readonly sign: { readonly x: number; readonly y: number };
  } | null;
  readonly above: Panel | null;
  /** A square for the picture in the empty corner, beside the right operand; null where it would be tiny. */
  readonly corner: { readonly x: number; readonly y: number; readonly side: number } | null;
}

const SMALLEST_PICTURE = 56;
/** The left matrix is followed by the result: a caption wider than it would run into the next. */
const SHAPE_NEEDS = 100;
/** A bias is at least this thick, and stands this far below the right operand. */
const BIAS = 10;
const BELOW = 4;
/** Room for “+ b” at the left of a bias. */
const NAME = 36;
/** Lower rooms, and longer right operands, have no line for the names of columns. */
const LOW_ROOM = 300;
const TALL = 300;
const STRIP = 16;

/**
 * The left operand at the left, the right operand above, the result in the corner: the row of a result's cell runs on
 * into the left operand, its column up through the bias into the right one.
 */
export function productLayout(operands: Operands, unit: number, room: Room): ProductLayout {
  const { left, beside = [], plus, above } = operands;
  const narrow = isNarrow(room);
  const factors: readonly FactorMatrices[] = [operands, ...beside];
  const biased = factors.some(({ bias }) => bias);
  const [gapX, gapY] = [narrow ? (biased ? NAME - 6 : 10) : biased ? NAME : 24, narrow ? 4 : 8];
  const plain = narrow || (left.cols > SHORT && (room.height < LOW_ROOM || left.cols > TALL));
  const thick = biased ? Math.max(BIAS, operands.result.cols > SHORT ? 0 : cellSize(unit, true).height) : 0;
  const between = (biased ? BELOW + thick : 0) + gapY;
  const aboveNames = above && !plain ? widthOfNames(above) : 0;
  const names = narrow ? 0 : Math.max(widthOfNames(left), aboveNames);
  const { inner, outer } = productCells(operands, unit, room, {
    width: room.width - names - gapX * factors.length,
    // A pixel to spare: Firefox rounds what lies on parts of one up, and the stage would scroll.
    height: Math.floor(room.height) - 1 - (plus ? 3 * CAPTION + BELOW : 2 * CAPTION) - (plain ? 0 : STRIP) - between,
  });

  const leftPart = part(left, { width: inner.width, height: outer.height }, narrow ? 'none' : 'rows');
  const cellsWidth = left.cols * inner.width;
  const bareLeft = cellsWidth < SHAPE_NEEDS;
  const captioned = leftPart.grid.left + widthOfCaption(left, bareLeft);
  const leftWidth = Math.max(leftPart.grid.width, captioned, aboveNames + cellsWidth);
  const upper = gridLayout(operands.right, { width: outer.width, height: inner.height }, plain ? 'none' : 'cols');
  const bottom = CAPTION + upper.height;
  const y = bottom + between;
  const below = y + CAPTION + leftPart.grid.height + BELOW;
  const leftX = leftWidth - leftPart.grid.width;
  const cellsX = leftX + leftPart.grid.left;

  let x = leftWidth + gapX;
  const place = ({ right, bias, result }: FactorMatrices): FactorLayout & { width: number } => {
    const width = result.cols * outer.width;
    const wanted = Math.max(widthOfCaption(right), widthOfCaption(result));
    const bare = beside.length > 0 && width < wanted;
    const at = { x, bare };
    x += (bare ? width : Math.max(width, wanted)) + gapX;
    return {
      right: { ...part(right, { width: outer.width, height: inner.height }, plain ? 'none' : 'cols'), ...at, y: 0 },
      bias: bias ? { ...part(bias, { width: outer.width, height: thick }, 'none'), ...at, y: bottom + BELOW } : null,
      result: { ...part(result, outer, 'none'), ...at, y },
      width: x - gapX,
    };
  };
  const first = place(operands);
  const others = beside.map(place);
  const side = Math.min(cellsWidth, operands.right.rows * inner.height);
  const low = plus ? below + CAPTION + plus.result.rows * outer.height : y + CAPTION + first.result.grid.height;
  return {
    ...first,
    left: { ...leftPart, x: leftX, y, bare: bareLeft },
    beside: others,
    plus: plus
      ? {
          of: {
            ...part(plus.of, { width: cellsWidth / plus.of.cols, height: outer.height }, narrow ? 'none' : 'rows'),
            ...{ x: leftX, y: below, bare: bareLeft },
          },
          result: { ...part(plus.result, outer, 'none'), x: first.result.x, y: below, bare: false },
          sign: { x: leftWidth + gapX / 2, y: below + CAPTION + (plus.result.rows * outer.height) / 2 },
        }
      : null,
    above: above ? aboveLeft(above, inner.width, { x: cellsX, bottom, plain }) : null,
    corner: side < SMALLEST_PICTURE ? null : { x: leftWidth - side, y: bottom - side - CAPTION, side },
    width: Math.max(...[first, ...others].map(({ width }) => width)),
    height: low,
  };
}

const part = (matrix: Matrix, cell: CellSize, labels: Labels) => ({
  cell,
  labels,
  grid: gridLayout(matrix, cell, labels),
});

/** Thicker rows than this say no more; narrow columns go with thinner ones. */
const THICK = 8;
const THIN = 2;

/** In the corner over the left operand, column over column. */
function aboveLeft(
  matrix: Matrix,
  width: number,
  { x, bottom, plain }: { readonly x: number; readonly bottom: number; readonly plain: boolean },
): Panel {
  const thick = Math.min(THICK, Math.max(THIN, 4 * width), (bottom - CAPTION) / matrix.rows);
  const cell = { width, height: thick };
  const made = part(matrix, cell, plain ? 'none' : 'rows');
  const bare = width * matrix.cols < SHAPE_NEEDS;
  return { ...made, bare, x: x - made.grid.left, y: bottom - CAPTION - made.grid.height };
}

const widthOfNames = (matrix: Matrix): number => gridLayout(matrix, { width: 1, height: CAPTION }, 'rows').left;
const widthOfCaption = (matrix: Matrix, bare = false): number =>
  captionWidth(matrix.symbolHtml, bare ? '' : matrix.shapeText);
