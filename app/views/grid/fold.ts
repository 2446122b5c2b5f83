import { through } from '@/app/draw/through';
import type { By, CellAt, Matrix, Pointing, ViewEvents } from '@/app/draw/view';
import { entryAt, placeOf } from '@/lib/trace/axis';
import { cellAt, type InPlaces, placeAt } from './places';

/** The cells of a grid as a matrix of their own: a row of it is a row of the grid. */
export function fold(of: InPlaces): Matrix {
  const { matrix: m, grid, row } = of;
  const [rows, cols] = grid;
  if (row === null) return m;
  const cell = (i: number, j: number): CellAt => cellAt(of, i * cols + j);
  return {
    ...m,
    // Another row is another matrix.
    ref: `${m.ref}, row ${row} in its places`,
    rows,
    cols,
    ...through(m, cell),
  };
}

/** How events and frames of the folded matrix are those of the matrix itself. */
export interface Folded {
  readonly pointing: Pick<Pointing, 'selected' | 'marks' | 'lit'>;
  readonly on: Pick<ViewEvents, 'select' | 'hover' | 'edit' | 'toggle'>;
}

/**
 * What points at the grid points at the matrix. Where `asks`, choosing a place chooses the row that is its own (the
 * column stays), and the place whose row is shown is the chosen one.
 */
export function folded(of: InPlaces, pointing: Pointing, on: ViewEvents, asks: boolean): Folded {
  const { matrix: m, grid, row } = of;
  const cell = ([i, j]: CellAt): CellAt => cellAt(of, i * grid[1] + j);
  const lineOf = (place: number | null): CellAt | null =>
    place === null ? null : [Math.floor(place / grid[1]), place % grid[1]];
  const selected = pointing.selected(m);
  const ask = ([i, j]: CellAt, by: By): void => {
    const asked = m.rowAxis && entryAt(m.rowAxis, i * grid[1] + j);
    if (asked !== null) on.select(m, [asked, selected?.[1] ?? 0], by);
    // What was hovered lay in the row that was shown before.
    on.hover(m, null);
  };
  return {
    pointing: {
      selected: () => {
        if (asks) return m.rowAxis && row !== null ? lineOf(placeOf(m.rowAxis, row)) : null;
        return selected && lineOf(placeAt(of, selected));
      },
      marks: () => [],
      lit: () => pointing.lit(m),
    },
    on: {
      select: (_, at, by) => (asks ? ask(at, by) : on.select(m, cell(at), by)),
      hover: (_, at) => on.hover(m, at && cell(at)),
      edit: (_, cells) =>
        on.edit(
          m,
          cells.map(({ at, value }) => ({ at: cell(at), value })),
        ),
      toggle: (_, at) => on.toggle(m, cell(at)),
    },
  };
}
