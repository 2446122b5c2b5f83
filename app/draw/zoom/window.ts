import type { CellSize } from '../grid/cell-size';
import type { MarkBox } from '../grid/marks';
import type { ZoomWindow } from '../grid/zoom-window';
import type { Key } from '../key';
import { through } from '../through';
import type { Matrix, Size } from '../view';

/** A cell is magnified up to this side: its number reads well. */
const LARGEST = 40;
export const mostFor = ({ width, height }: CellSize): number => Math.max(2, LARGEST / Math.min(width, height));

type Range = readonly [from: number, to: number];

/** The rows and columns that are seen, in part or whole, of a matrix shown this large; both ends are inside. */
export function seen(
  { k, x, y }: ZoomWindow,
  { rows, cols }: Pick<Matrix, 'rows' | 'cols'>,
  { width, height }: Size,
): { readonly rows: Range; readonly cols: Range } {
  const range = (from: number, side: number, count: number): Range => [
    Math.max(0, Math.floor((from / side / k) * count)),
    Math.min(count - 1, Math.ceil(((from + side) / side / k) * count) - 1),
  ];
  return { rows: range(y, height, rows), cols: range(x, width, cols) };
}

/** Those rows and columns as a matrix of their own. */
export function part(m: Matrix, { rows: [top, bottom], cols: [left, right] }: ReturnType<typeof seen>): Matrix {
  return {
    ...m,
    ref: `${m.ref} from ${top}, ${left}`,
    rows: bottom - top + 1,
    cols: right - left + 1,
    ...through(m, (i, j) => [top + i, left + j]),
  };
}

/** The window moved as little as shows a box of the magnified matrix, which is seen in this size. */
export function showing({ k, x, y }: ZoomWindow, box: MarkBox, { width, height }: Size): ZoomWindow {
  const along = (at: number, from: number, side: number, all: number): number =>
    Math.max(from + side - all, Math.min(at, from));
  return { k, x: along(x, box.x, box.width, width), y: along(y, box.y, box.height, height) };
}

/**
 * What a key does to the magnification: + enlarges; − and 0 make smaller and show all, but only of what is magnified:
 * else they begin a number. Null: the key is not for this.
 */
export function zoomKey(event: Key, k: number): 'in' | 'out' | 'whole' | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === '+' || event.key === '=') return 'in';
  if (k === 1) return null;
  if (/^[−\p{Pd}]$/u.test(event.key)) return 'out';
  return event.key === '0' ? 'whole' : null;
}
