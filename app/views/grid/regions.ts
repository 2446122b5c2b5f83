import type { CellSize } from '@/app/draw/grid/cell-size';
import type { GridSize } from '@/app/draw/view';
import type { Count } from './props';

/** Which region each place of a grid lies in, row by row; null: in none that is outlined. */
export type RegionLabels = readonly (number | null)[];

/**
 * The number that a count stands for.
 *
 * @throws Error when there is no such knob, or nothing that can be counted
 */
export function countOf(count: Count, all: number, knobs: Readonly<Record<string, number>>): number {
  if (count === 'all') return all;
  const knob = typeof count === 'string' ? count.slice(1, -1) : null;
  const value = knob === null ? (count as number) : knobs[knob];
  if (value !== undefined && Number.isInteger(value) && value >= 0) return value;
  const known = Object.keys(knobs).join(', ') || 'none';
  throw new Error(`A grid's region asks for ${count}: expected a whole number, 'all', or one of the knobs (${known}).`);
}

/** Windows of this size, cut from where the shift has moved the first corner to: those at the border are cut off. */
export function windowLabels([rows, columns]: GridSize, [high, wide]: GridSize, [down, right]: GridSize): RegionLabels {
  const along = (at: number, side: number, shift: number) => Math.floor((at - (shift % side)) / side) + 1;
  const inRow = Math.ceil(columns / wide) + 1;
  return Array.from({ length: rows * columns }, (_, place) => {
    const [row, column] = [Math.floor(place / columns), place % columns];
    return along(row, high, down) * inRow + along(column, wide, right);
  });
}

/** The places that a kernel of this size reads around a place; a kernel of even size reaches further back than ahead. */
export function reachLabels([rows, columns]: GridSize, [high, wide]: GridSize, around: number): RegionLabels {
  const [row, column] = [Math.floor(around / columns), around % columns];
  const reached = (at: number, middle: number, side: number) =>
    at >= middle - Math.floor(side / 2) && at < middle - Math.floor(side / 2) + side;
  return Array.from({ length: rows * columns }, (_, place) =>
    reached(Math.floor(place / columns), row, high) && reached(place % columns, column, wide) ? 0 : null,
  );
}

/** The places of a set, as one region. */
export const setLabels = ([rows, columns]: GridSize, places: ReadonlySet<number>): RegionLabels =>
  Array.from({ length: rows * columns }, (_, place) => (places.has(place) ? 0 : null));

/** SVG path of the lines between places of different regions, and between a region and what lies in none. */
export function borders(labels: RegionLabels, [rows, columns]: GridSize, cell: CellSize): string {
  const at = (row: number, column: number): number | null =>
    row < 0 || column < 0 || row >= rows || column >= columns ? null : (labels[row * columns + column] ?? null);
  const counted = (count: number) => Array.from({ length: count }, (_, i) => i);
  const across = counted(rows + 1).flatMap((row) =>
    runs(columns, (column) => at(row - 1, column) !== at(row, column)).map(
      ([from, to]) => `M${from * cell.width} ${row * cell.height}H${to * cell.width}`,
    ),
  );
  const down = counted(columns + 1).flatMap((column) =>
    runs(rows, (row) => at(row, column - 1) !== at(row, column)).map(
      ([from, to]) => `M${column * cell.width} ${from * cell.height}V${to * cell.height}`,
    ),
  );
  return [...across, ...down].join('');
}

/** Where something holds one after the other, from the first to behind the last. */
function runs(count: number, holds: (i: number) => boolean): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    if (!holds(i)) continue;
    const last = found.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
