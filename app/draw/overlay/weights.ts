import { entryAt, placeOf } from '@/lib/trace/axis';
import { gridOf, placesIn } from '../patches/places';
import type { ColourScale, GridSize, Matrix, PlaceRole, Pointing } from '../view';

/** One number for every place of a grid, row by row. */
export interface PlacedWeights {
  readonly grid: GridSize;
  readonly weights: readonly number[];
}

/**
 * The numbers of one row that belong to patches, by their place. What stands before the grid, such as the class token,
 * is no place in the picture.
 *
 * @throws Error when the columns lie in no grid
 */
export function placedWeights(m: Matrix, row: number): PlacedWeights {
  const grid = gridOf(m.colAxis, m.name, 'An overlay shows');
  const weights = Array.from({ length: placesIn(grid) }, (_, place) => m.at(row, columnAt(m, place)));
  return { grid, weights };
}

/** The column of the patch at a place. */
export const columnAt = ({ colAxis }: Matrix, place: number): number => (colAxis && entryAt(colAxis, place)) ?? 0;

/** The columns that stand before the grid: the class token, registers. */
export const leadingColumns = ({ colAxis }: Matrix): number[] =>
  Array.from({ length: colAxis?.leading ?? 0 }, (_, i) => i);

/** How strongly the largest weight covers the picture: some of it shows through even there. */
const STRONGEST = 0.86;
/** Up to here the theme's ink reads on the covered picture; above, the ink for strong colours. */
const INK_UP_TO = 0.6;

/** Opacity of a weight's colour over the veiled picture. Small weights are lifted a little, as in the colour scales. */
export function opacityOf(value: number, max: number): number {
  const share = max > 0 && Number.isFinite(value) ? Math.min(1, Math.abs(value) / max) : 0;
  return STRONGEST * share ** 0.8;
}

/** The colour that covers a patch: the end of the tensor's scale on the value's side, as opaque as the value is large. */
export function tintOf(value: number, scale: ColourScale): string {
  const [r, g, b] = scale.rgb(value < 0 ? -scale.max : scale.max);
  return `rgb(${r} ${g} ${b} / ${opacityOf(value, scale.max).toFixed(3)})`;
}

/** Name of the theme's ink that reads on a patch covered with this weight. */
export const inkOf = (value: number, scale: ColourScale): string =>
  opacityOf(value, scale.max) > INK_UP_TO ? 'var(--on-strong)' : 'var(--ink)';

/**
 * The row that is laid over the picture: the selected one; where a cell of another tensor is selected, that of the patch
 * which it belongs to, unless as a key or a value; else that of the first patch.
 */
export const askingRow = (m: Matrix, pointing: Pointing): number =>
  pointing.selected(m)?.[0] ?? rowOfPlace(m, pointing) ?? (m.rowAxis && entryAt(m.rowAxis, 0)) ?? 0;

function rowOfPlace({ rowAxis, rows }: Matrix, { places }: Pointing): number | null {
  const asking = places.find(({ role }) => role !== 'key' && role !== 'value');
  if (!asking || !rowAxis?.grid || `${asking.grid}` !== `${rowAxis.grid}`) return null;
  const row = entryAt(rowAxis, asking.place);
  return row !== null && row < rows ? row : null;
}

/** Where the row that asks lies in the picture, if it lies anywhere. */
export function queryPlace({ rowAxis }: Matrix, row: number): PlaceRole | null {
  const place = rowAxis && placeOf(rowAxis, row);
  return place !== null && rowAxis?.grid ? { place, grid: rowAxis.grid, role: 'query' } : null;
}
