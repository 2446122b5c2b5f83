import { gridOf, placesIn } from '@/app/draw/patches/places';
import type { CellAt, GridSize, Mark, Matrix, Pointing } from '@/app/draw/view';
import { entryAt, placeOf } from '@/lib/trace/axis';

/** Where the cells of a matrix lie in a grid: all of them as they are (a map), or those of one row. */
export interface InPlaces {
  readonly matrix: Matrix;
  readonly grid: GridSize;
  /** The row whose cells are shown; null: the matrix is a map. */
  readonly row: number | null;
}

const isMap = ({ rowAxis, colAxis }: Matrix): boolean => rowAxis?.id === 'row' && colAxis?.id === 'column';

/** The grid that a matrix states. @throws Error when it is no map and its columns lie in no grid */
export const statedGrid = (m: Matrix): GridSize =>
  isMap(m) ? [m.rows, m.cols] : gridOf(m.colAxis, m.name, 'A grid shows');

/** The cells of a matrix in their places; of one row (clamped to those that there are), where it is no map. */
export const placed = (m: Matrix, row: number): InPlaces => ({
  matrix: m,
  grid: statedGrid(m),
  row: isMap(m) ? null : Math.min(Math.max(row, 0), m.rows - 1),
});

/** The cell of the matrix that lies at a place. */
export function cellAt({ matrix: m, grid: [, columns], row }: InPlaces, place: number): CellAt {
  if (row === null) return [Math.floor(place / columns), place % columns];
  return [row, (m.colAxis && entryAt(m.colAxis, place)) ?? 0];
}

/** The place of a cell; null: it lies in another row, or in none of the places. */
export function placeAt({ matrix: m, grid: [, columns], row }: InPlaces, [i, j]: CellAt): number | null {
  if (row === null) return i * columns + j;
  return i === row && m.colAxis ? placeOf(m.colAxis, j) : null;
}

/** Columns of a row that stand before the grid: the class token, registers. */
export const leadingOf = ({ matrix: m, row }: InPlaces): number[] =>
  row === null ? [] : Array.from({ length: m.colAxis?.leading ?? 0 }, (_, i) => i);

/** Whether rows lie in the same grid as columns: each row is a place's, as in attention weights. */
export function rowsArePlaces({ matrix: { rowAxis }, grid, row }: InPlaces): boolean {
  return row !== null && rowAxis?.grid?.join() === grid.join();
}

/**
 * The row to show where none is fixed: that of the selected cell, else that of the place which is pointed at in another
 * matrix, else the first place's.
 */
export function askedRow(m: Matrix, pointing: Pick<Pointing, 'selected' | 'places'>): number {
  const selected = pointing.selected(m);
  if (selected) return selected[0];
  const { rowAxis } = m;
  if (!rowAxis?.grid) return 0;
  const there = pointing.places.find(({ grid }) => grid.join() === rowAxis.grid?.join());
  return entryAt(rowAxis, there?.place ?? 0) ?? 0;
}

/** The places that marks on the matrix cover. */
export function markedPlaces(of: InPlaces, marks: readonly Mark[]): Set<number> {
  const count = placesIn(of.grid);
  const within = ([from, to]: readonly [number, number], at: number) => from <= at && at <= to;
  const places = Array.from({ length: count }, (_, place) => place);
  return new Set(
    places.filter((place) => {
      const [i, j] = cellAt(of, place);
      return marks.some(({ rows, cols }) => within(rows, i) && within(cols, j));
    }),
  );
}
