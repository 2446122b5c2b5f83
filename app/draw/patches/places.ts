import { type Axis, leaderAt, placeOf } from '@/lib/trace/axis';
import type { GridSize, Size, ViewWords } from '../view';

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** How many places a grid has. */
export const placesIn = ([rows, columns]: GridSize): number => rows * columns;

/** Row and column of a place. */
export const lineOf = (place: number, [, columns]: GridSize): readonly [row: number, column: number] => [
  Math.floor(place / columns),
  place % columns,
];

/** The patch at a place of a picture drawn this large, with the patches drawn `gap` apart. */
export function boxOf(place: number, grid: GridSize, size: Size, gap = 0): Box {
  const [row, column] = lineOf(place, grid);
  const { width, height } = patchSize(grid, size, gap);
  return { x: column * (width + gap), y: row * (height + gap), width, height };
}

/** One patch, where all of them and the gaps between fill `size`. */
export const patchSize = ([rows, columns]: GridSize, { width, height }: Size, gap = 0): Size => ({
  width: (width - (columns - 1) * gap) / columns,
  height: (height - (rows - 1) * gap) / rows,
});

export const sameGrid = (a: GridSize, b: GridSize): boolean => a[0] === b[0] && a[1] === b[1];

/** Patches are counted from 1: so patch and token have the same number where one class token stands before them. */
export const numberOfPlace = (place: number): number => place + 1;

/** “Patch 6” of a place; “Class token” of the first one before the grid; further entries are called as their row is. */
export function nameOfEntry(axis: Axis, entry: number, called: string, words: ViewWords): string {
  const place = placeOf(axis, entry);
  if (place !== null) return words.patch(numberOfPlace(place));
  const leader = leaderAt(axis, entry);
  return leader?.kind === 'class' && leader.nth === 0 ? words.classToken : called;
}

/**
 * The grid that the entries of an axis lie in.
 *
 * @throws Error that says what the view wanted with it when the axis states none
 */
export function gridOf(axis: Axis | null, name: string, wanted: string): GridSize {
  if (axis?.grid) return axis.grid;
  const stated = axis ? `its axis ${axis.id} states no grid` : 'it has no such axis';
  throw new Error(`${wanted} the entries of ${name} in their places, but ${stated}; give axis() the places.`);
}
