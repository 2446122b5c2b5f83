import { scaleBand } from 'd3';
import { CAPTION } from '@/app/draw/caption/size';
import type { CellAt, Lens, Matrix, Room, Size } from '@/app/draw/view';
import { FOOT } from './layout';

/** A cell that is copied, from its place in one matrix to its place in another. */
export interface Traveller {
  readonly from: CellAt;
  readonly to: CellAt;
}

/** Which cells of `to` are copies of cells of `from`; those that a matrix does not show have no way. */
export function travellers(from: Matrix, to: Matrix, lens: Lens): Traveller[] {
  const found: Traveller[] = [];
  for (let i = 0; i < to.rows; i++)
    for (let j = 0; j < to.cols; j++) {
      const e = lens.workings(to, [i, j]);
      const at = e?.kind === 'cell' ? lens.place(from, e) : null;
      if (at) found.push({ from: at, to: [i, j] });
    }
  return found;
}

export interface TravelLayout extends Size {
  readonly cell: Size;
  readonly from: { readonly left: number; readonly top: number };
  readonly to: { readonly left: number; readonly top: number };
  place(grid: 'from' | 'to', at: CellAt): readonly [x: number, y: number];
}

const GAP = 40;
/** Between the cells and what stands below them. */
export const ABOVE = 6;
const MOST = 22;

/** Both matrices with cells of one size: above each other where the second is wide, else side by side. */
export function travelLayout(from: Matrix, to: Matrix, room: Room): TravelLayout {
  const below = from.cols + to.cols > 2 * Math.max(from.rows, to.rows) || room.width < 480;
  const [cols, rows] = below
    ? [Math.max(from.cols, to.cols), from.rows + to.rows]
    : [from.cols + to.cols, Math.max(from.rows, to.rows)];
  const free = {
    width: room.width - (below ? 0 : GAP),
    height: Math.max(160, room.height - FOOT - ABOVE - (below ? 2 : 1) * CAPTION - (below ? GAP / 2 : 0)),
  };
  const side = Math.max(3, Math.min(MOST, free.width / cols, free.height / rows));
  const cell = { width: side, height: side };
  const second = below
    ? { left: 0, top: CAPTION + from.rows * side + GAP / 2 }
    : { left: from.cols * side + GAP, top: 0 };
  const corners = { from: { left: 0, top: 0 }, to: second };
  const bands = (count: number, start: number) =>
    scaleBand<number>(Array.from({ length: count }, (_, i) => i), [start, start + count * side]); // biome-ignore format: one call
  const scales = {
    from: [bands(from.cols, 0), bands(from.rows, CAPTION)],
    to: [bands(to.cols, second.left), bands(to.rows, second.top + CAPTION)],
  } as const;
  const height = below ? second.top + CAPTION + to.rows * side : CAPTION + rows * side;
  return {
    cell,
    ...corners,
    place: (grid, [i, j]) => [scales[grid][0](j) ?? 0, scales[grid][1](i) ?? 0],
    width: Math.max(240, below ? cols * side : second.left + to.cols * side),
    height: height + FOOT + ABOVE,
  };
}
