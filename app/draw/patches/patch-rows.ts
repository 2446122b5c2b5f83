import { entryAt, placeOf } from '@/lib/trace/axis';
import type { By, GridSize, Matrix, Pointing, ViewEvents } from '../view';

/** What a grid of patches needs to stand for the rows of a tensor of tokens. */
export interface PatchRows {
  readonly grid: GridSize;
  /** The place that is chosen. */
  readonly selected: number | null;
  readonly onSelect: (place: number, by?: By) => void;
  readonly onHover: (place: number | null) => void;
}

/**
 * Choosing a patch chooses its row, in the column that was chosen before; hovering it hovers the row's first cell.
 * Null where the rows of the matrix lie in no grid.
 */
export function patchRows(tokens: Matrix | null, pointing: Pointing, on: ViewEvents): PatchRows | null {
  const axis = tokens?.rowAxis;
  if (!tokens || !axis?.grid) return null;
  const at = pointing.selected(tokens);
  const rowOf = (place: number): number => entryAt(axis, place) ?? 0;
  return {
    grid: axis.grid,
    selected: at && placeOf(axis, at[0]),
    onSelect: (place, by) => on.select(tokens, [rowOf(place), at?.[1] ?? 0], by),
    onHover: (place) => on.hover(tokens, place === null ? null : [rowOf(place), 0]),
  };
}
