import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { type Key, moved } from '../grid/navigate';
import { sayCell } from '../grid/say-cell';
import { useCellPointer } from '../grid/use-cell-pointer';
import type { CellAt, Matrix, Pointing, ViewEvents, ViewWords } from '../view';
import '../grid/grid.css';

export interface CellSurfaceProps {
  readonly matrix: Matrix;
  /** The cell at a point of the surface, in CSS pixels. */
  readonly under: (x: number, y: number) => CellAt;
  /** Where a cell lies on it. */
  readonly place: (at: CellAt) => { left: number; top: number; width: number; height: number };
  /** Where a key leads; default as in the matrix. */
  readonly move?: (at: CellAt, key: Key) => CellAt | null;
  /** The active cell before any is selected. */
  readonly first?: CellAt;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  readonly words: ViewWords;
  /** What lies below the surface, knowing which cell is hovered. */
  readonly children?: (hovered: CellAt | null) => ReactNode;
}

/** Cells to point at over a drawing: one focus with an active cell, for mouse, finger, keys and screen readers. */
export function CellSurface(input: CellSurfaceProps) {
  const { matrix: m, under, place, first = [0, 0], pointing, on, words, children } = input;
  const id = useId();
  const selected = pointing.selected(m);
  const active = selected ?? first;
  const select = (at: CellAt) => on.select(m, at);
  const pointer = useCellPointer(under, (at) => on.hover(m, at), select);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = input.move ? input.move(active, event) : moved(active, event, m.rows, m.cols);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    select(to);
  };
  return (
    <>
      {children?.(pointer.hovered)}
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot lie over a drawing */}
      <div
        className="grid-focus small"
        role="grid"
        tabIndex={0}
        aria-label={m.title}
        aria-rowcount={m.rows}
        aria-colcount={m.cols}
        aria-activedescendant={`${id}-${active.join('-')}`}
        onKeyDown={onKeyDown}
        onClick={({ nativeEvent }) => select(under(nativeEvent.offsetX, nativeEvent.offsetY))}
        {...pointer.handlers}
      >
        {/* biome-ignore lint/a11y: the grid holds the focus and names this one cell as its active descendant */}
        <div role="row" aria-rowindex={active[0] + 1}>
          {/* biome-ignore lint/a11y: see the row */}
          <div
            key={active.join()}
            id={`${id}-${active.join('-')}`}
            className="grid-active"
            role="gridcell"
            aria-colindex={active[1] + 1}
            aria-selected={selected !== null}
            aria-label={sayCell(m, active, words)}
            style={place(active)}
          />
        </div>
      </div>
    </>
  );
}
