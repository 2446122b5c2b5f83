import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { intentOf } from '@/app/draw/grid/navigate';
import { usePicking } from '@/app/draw/picking';
import type { By, CellAt, Pointing, ViewEvents } from '@/app/draw/view';
import type { Column } from './columns';

/** A field that is open over a cell, with what was typed to open it; null: the number that stands there. */
export interface Editing {
  readonly at: CellAt;
  readonly typed: string | null;
}

/** Where the selection is in a table of several matrices, as [row, column of the table]; what keys and clicks do there. */
export function useTable(columns: readonly Column[], pointing: Pointing, on: ViewEvents) {
  const table = useRef<HTMLTableElement>(null);
  const picking = usePicking();
  const [editing, setEditing] = useState<Editing | null>(null);
  const rows = columns[0]?.matrix.rows ?? 0;
  const selected = columns.flatMap(({ matrix, col }, j): CellAt[] => {
    const at = pointing.selected(matrix);
    return at?.[1] === col ? [[at[0], j]] : [];
  })[0];
  const active = selected ?? [0, 0];
  const select = ([row, j]: CellAt, by?: By) => {
    const column = columns[j];
    if (column) on.select(column.matrix, [row, column.col], by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const intent = intentOf(event, active, rows, columns.length, picking ? 'pick' : 'edit');
    if (!intent || intent === 'turn over') return;
    event.preventDefault();
    event.stopPropagation();
    if (intent === 'take') return select(active);
    if ('type' in intent) return setEditing({ at: active, typed: intent.type });
    select(intent.go, 'keys');
    focusCell(table, intent.go);
  };
  return {
    table,
    picking,
    selected: selected ?? null,
    active,
    select,
    onKeyDown,
    editing,
    edit: (at: CellAt) => setEditing({ at, typed: null }),
    close(refocus: boolean) {
      setEditing(null);
      if (refocus) focusCell(table, active);
    },
  };
}

function focusCell(table: RefObject<HTMLTableElement | null>, [row, j]: CellAt): void {
  table.current?.querySelector<HTMLElement>(`[data-cell="${row}.${j}"]`)?.focus();
}
