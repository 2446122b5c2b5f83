import type { KeyboardEvent } from 'react';
import { moved } from '../grid/navigate';
import { presses } from '../key';
import type { By, CellAt } from '../view';

/** Marks an element as the cell of a grid whose keys are handled by `cellKeys`. */
export const cellAttribute = ([row, col]: CellAt): { 'data-cell': string } => ({ 'data-cell': `${row}.${col}` });

/**
 * Keys of a grid whose cells are elements with `cellAttribute`: moves the focus, then tells where it went. Enter and
 * Space choose the cell where the focus is. PageUp and PageDown stay the lesson's.
 */
export function cellKeys(rows: number, cols: number, go: (at: CellAt, by: By) => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const from = (event.target as HTMLElement)
      .closest<HTMLElement>('[data-cell]')
      ?.dataset.cell?.split('.')
      .map(Number);
    if (!from) return;
    const at: CellAt = [from[0] ?? 0, from[1] ?? 0];
    const chosen = presses(event);
    const next = chosen ? at : moved(at, event, rows, cols);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next[0]}.${next[1]}"]`)?.focus();
    go(next, chosen ? undefined : 'keys');
  };
}
