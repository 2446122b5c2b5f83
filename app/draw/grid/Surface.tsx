import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import type { Key } from '../key';
import { presses } from '../key';
import { usePicking } from '../picking';
import type { By, CellAt, Matrix } from '../view';
import { pointIn, useStageScale } from './screen';
import { useCellPointer } from './use-cell-pointer';
import { useLoupe } from './use-loupe';
import './grid.css';

export interface SurfaceProps {
  /** Accessible name of the whole. */
  readonly label: string;
  readonly rows: number;
  readonly cols: number;
  /** The cell that keys start from. */
  readonly active: CellAt;
  readonly selected: boolean;
  /** The cell at a point of the surface, in CSS pixels. */
  readonly under: (x: number, y: number) => CellAt;
  /** Where a cell lies on it. */
  readonly place: (at: CellAt) => { left: number; top: number; width: number; height: number };
  /** Where a key leads; null: it is not the surface's. */
  readonly move: (at: CellAt, key: Key) => CellAt | null;
  readonly say: (at: CellAt) => string;
  readonly onSelect: (at: CellAt, by?: By) => void;
  readonly onHover: (at: CellAt | null) => void;
  /** The matrix whose cells lie on it, where they are too small for a finger: it sees them large beside it. */
  readonly enlarged?: Matrix | undefined;
  /** What lies below the surface, knowing which cell is hovered. */
  readonly children?: ((hovered: CellAt | null) => ReactNode) | undefined;
}

/** Cells to point at over a drawing: one focus with an active cell, for mouse, finger, keys and screen readers. */
export function Surface(props: SurfaceProps) {
  const { label, rows, cols, active, selected, under, place, move, say, onSelect, onHover, enlarged, children } = props;
  const id = `${useId()}-${active.join('-')}`;
  const scale = useStageScale();
  const picking = usePicking();
  const pointer = useCellPointer(under, onHover, onSelect);
  const element = useRef<HTMLDivElement>(null);
  const { loupe, fetchFor } = useLoupe(enlarged !== undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const takes = picking !== undefined && presses(event);
    const to = takes ? active : move(active, event);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(to, takes ? undefined : 'keys');
  };
  return (
    <>
      {children?.(pointer.hovered)}
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot lie over a drawing */}
      <div
        ref={element}
        className="grid-focus small"
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-description={picking}
        aria-rowcount={rows}
        aria-colcount={cols}
        aria-activedescendant={id}
        onKeyDown={onKeyDown}
        onClick={(event) => onSelect(under(...pointIn(event, scale)))}
        {...pointer.handlers}
        onPointerDown={(event) => {
          pointer.handlers.onPointerDown();
          fetchFor(event);
        }}
      >
        {/* biome-ignore lint/a11y: the grid holds the focus and names this one cell as its active descendant */}
        <div role="row" aria-rowindex={active[0] + 1}>
          {/* biome-ignore lint/a11y: see the row */}
          <div
            key={active.join()}
            id={id}
            className="grid-active"
            role="gridcell"
            aria-colindex={active[1] + 1}
            aria-selected={selected}
            aria-label={say(active)}
            style={place(active)}
          />
        </div>
      </div>
      {enlarged && loupe && (
        <loupe.Loupe {...{ matrix: enlarged, element, under, say, onSelect }} first={loupe.first} />
      )}
    </>
  );
}
