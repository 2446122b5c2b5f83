import { type Key, presses } from '../key';
import type { CellAt, Size } from '../view';

/**
 * The cell that a key moves to in a grid of `rows` × `cols`, the same cell at an edge, or null where the key is not the
 * grid's: PageUp and PageDown step the lesson.
 */
export function moved([i, j]: CellAt, event: Key, rows: number, cols: number): CellAt | null {
  if (event.altKey || event.shiftKey) return null;
  const far = event.ctrlKey || event.metaKey;
  if (event.key === 'Home') return [far ? 0 : i, 0];
  if (event.key === 'End') return [far ? rows - 1 : i, cols - 1];
  const step = ARROWS[event.key];
  if (!step || far) return null;
  return [within(i + step[0], rows), within(j + step[1], cols)];
}

const ARROWS: Readonly<Record<string, CellAt>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** With what text a key opens the number editor: what was typed, null for the present number; undefined: it does not. */
export function opensEditor(event: Key): string | null | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Enter' || event.key === 'F2') return null;
  return /^[0-9０-９−\p{Pd}]$/u.test(event.key) ? event.key : undefined;
}

/** What a key does in a grid: goes to a cell, opens the editor with a text, or turns the active cell over or takes it. */
export type Intent = { readonly go: CellAt } | { readonly type: string | null } | 'turn over' | 'take';

/** What Enter does in cells: opens an editor, turns a switch over, or takes the cell for an answer. */
export type CellUse = 'edit' | 'switch' | 'pick';

/** What a key means to a grid of `rows` × `cols`, or null: it is not the grid's. Only what is edited is typed into. */
export function intentOf(event: Key, active: CellAt, rows: number, cols: number, use: CellUse): Intent | null {
  const to = moved(active, event, rows, cols);
  if (to) return { go: to };
  if (use !== 'edit') return presses(event) ? (use === 'pick' ? 'take' : 'turn over') : null;
  const typed = opensEditor(event);
  return typed === undefined ? null : { type: typed };
}

/** The cell at a point of a grid of this size, the nearest one outside it. */
export function cellUnder(x: number, y: number, size: Size, rows: number, cols: number): CellAt {
  return [within(Math.floor((y / size.height) * rows), rows), within(Math.floor((x / size.width) * cols), cols)];
}

const within = (i: number, count: number): number => Math.min(Math.max(i, 0), count - 1);
