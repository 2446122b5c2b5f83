import { type CellSize, cellSize, snap } from '@/app/draw/grid/cell-size';
import { isNarrow } from '@/app/draw/grid/narrow';
import type { Room } from '@/app/draw/view';
import type { Operands } from './operands';

export interface ProductCells {
  /** Of the results. */
  readonly outer: CellSize;
  /** Along the inner axis: the width of the left operand's cells, the height of the right operand's. */
  readonly inner: CellSize;
}

/** Longer inner axes get smaller cells than the outer ones. */
export const SHORT = 40;
/** A long inner axis gives way to the result until its cells are as small as this, or have this share of the room. */
const ENOUGH = 2;
const SHARE = 1 / 3;
/** Rows of a wide result give way to a long inner axis until they are as low as this. */
const LOW = 2;
const HIGH = 10;
/** Beside a result of few columns a long inner axis takes no more than this: the result's numbers need the room. */
const NARROW = 4;

/** What captions, names, biases and gaps leave for cells. */
interface Free {
  readonly width: number;
  readonly height: number;
}

/** The sizes of a product's cells. Each side of the room is shared out by itself between the inner axis and the outer one. */
export function productCells(
  { left, result, beside = [], plus }: Operands,
  unit: number,
  room: Room,
  free: Free,
): ProductCells {
  const narrow = isNarrow(room);
  const height = narrow ? Number.POSITIVE_INFINITY : free.height;
  const square = cellSize(unit, true, result.rows, result.cols);
  // The one row of a vector would be a hairline.
  const cell = result.rows === 1 ? { ...square, height: Math.max(square.height, HIGH) } : square;
  const rows = result.rows * (plus ? 2 : 1);
  const cols = [result, ...beside.map(({ result }) => result)].reduce((sum, each) => sum + each.cols, 0);
  const count = left.cols;
  const pixel = 1 / (room.scale ?? 1);
  const flat = result.cols > SHORT && result.rows <= SHORT;
  const least = (space: number) => Math.max(pixel, Math.min(ENOUGH, (space * SHARE) / count));
  const most = Math.max(cell.height, Math.min(2 * unit, HIGH));
  const inRow = count <= SHORT ? 0 : least(height) * count;
  const outer = flat ? { ...cell, height: between(Math.min(LOW, most), (height - inRow) / rows, most) } : cell;
  if (count <= SHORT) return { outer, inner: { width: Math.max(outer.width, snap(unit)), height: outer.height } };
  const side = innerSide(count, unit, { ...room, narrow });
  const within = (space: number, taken: number) => Math.min(side, Math.max(least(space), (space - taken) / count));
  return {
    outer,
    inner: {
      width: narrow ? side : Math.min(within(free.width, cols * outer.width), flat ? side : NARROW),
      height: Math.min(within(height, rows * outer.height), outer.height),
    },
  };
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** A phone scrolls downwards: a long inner axis makes its page no longer than cells of this height do. */
const STACKED = 2;

/** Small enough that `SHORT` outer cells hold a long inner axis, though still visible. */
function innerSide(count: number, unit: number, { width, narrow }: Room): number {
  const least = narrow ? Math.min(0.75, width / 2 / count) : Math.min(3, Math.max(1.2, 460 / count));
  return Math.min(unit, narrow ? STACKED : Number.POSITIVE_INFINITY, Math.max(least, (unit * SHORT) / count));
}
