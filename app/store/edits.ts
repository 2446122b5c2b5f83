import type { LinkEdit } from '@/lib/permalink/state';
import type { Edits } from '@/lib/trace/trace';

type Cells = readonly (readonly [index: number, value: number])[];

/**
 * The edits with these cells set; a cell that was set before holds the new value. What is set to the number that it has
 * unedited (`given`) is no edit.
 */
export function setCells(
  edits: readonly LinkEdit[],
  tensor: string,
  cells: Cells,
  given?: Float32Array,
): readonly LinkEdit[] {
  const before = edits.find((edit) => edit.tensor === tensor);
  const merged = new Map([...(before?.cells ?? []), ...cells.map(([i, v]) => [i, Math.fround(v)] as const)]);
  const set = [...merged].filter(([i, value]) => !given || !Object.is(value, given[i]));
  const next = { tensor, cells: set.sort(([a], [b]) => a - b) };
  const all = before ? edits.map((edit) => (edit === before ? next : edit)) : [...edits, next];
  return all.filter((edit) => edit.cells.length);
}

/** The edits without this cell. */
export function unsetCell(edits: readonly LinkEdit[], tensor: string, index: number): LinkEdit[] {
  return edits
    .map((edit) => (edit.tensor === tensor ? { tensor, cells: edit.cells.filter(([i]) => i !== index) } : edit))
    .filter(({ cells }) => cells.length);
}

/** The form in which a run takes them. */
export const asEdits = (edits: readonly LinkEdit[]): Edits =>
  Object.fromEntries(edits.map(({ tensor, cells }) => [tensor, new Map(cells)]));

export const countEdits = (edits: readonly LinkEdit[]): number =>
  edits.reduce((count, { cells }) => count + cells.length, 0);
