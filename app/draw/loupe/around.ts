import type { CellAt, Matrix, Size } from '../view';

/** So many cells are shown around the one under the finger, and so large, in CSS pixels. */
export const SHOWN = { rows: 5, cols: 7 } as const;
export const SIDE = 38;

type Range = readonly [from: number, to: number];

/** The rows and columns around a cell; at an edge as many, to one side. Both ends are inside. */
export function around(
  [row, col]: CellAt,
  { rows, cols }: Pick<Matrix, 'rows' | 'cols'>,
): { readonly rows: Range; readonly cols: Range } {
  const range = (at: number, count: number, shown: number): Range => {
    const from = Math.max(0, Math.min(at - Math.floor(shown / 2), count - shown));
    return [from, Math.min(count, from + shown) - 1];
  };
  return { rows: range(row, rows, SHOWN.rows), cols: range(col, cols, SHOWN.cols) };
}

/** Between the finger and what is shown of its cells. */
const APART = 44;
const EDGE = 8;

/** Where a box stands above the finger, or below where there is no room, and always on the screen. */
export function beside(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  box: Size,
  screen: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(EDGE, Math.min(clientX - box.width / 2, screen.width - box.width - EDGE));
  const above = clientY - APART - box.height;
  return { left, top: above >= EDGE ? above : Math.min(clientY + APART, screen.height - box.height - EDGE) };
}
