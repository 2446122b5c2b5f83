import { type KeyboardEvent, useId } from 'react';
import { cellUnder, moved } from '../grid/navigate';
import { Overlay } from '../grid/Overlay';
import { useCellPointer } from '../grid/use-cell-pointer';
import type { CellAt, Matrix, Pointing, ViewEvents, ViewWords } from '../lens';
import { formatNumber } from '../number-text';
import '../grid/grid.css';

export interface PixelGridProps {
  /** 28 × 28 numbers of one channel. */
  readonly matrix: Matrix;
  readonly unit: number;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  readonly words: ViewWords;
}

/** Every pixel of one channel to point at, over a picture that shows all three: one focus, with an active cell. */
export function PixelGrid({ matrix: m, unit, pointing, on, words }: PixelGridProps) {
  const id = useId();
  const size = { width: m.cols * unit, height: m.rows * unit };
  const selected = pointing.selected(m);
  const active = selected ?? [0, 0];
  const under = (x: number, y: number): CellAt => cellUnder(x, y, size, m.rows, m.cols);
  const pointer = useCellPointer(
    under,
    (at) => on.hover(m, at),
    (at) => on.select(m, at),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(active, event, m.rows, m.cols);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    on.select(m, to);
  };
  const value = formatNumber(m.at(...active), 2);
  const row = `${m.rowWord} ${m.rowLabel(active[0])}`;
  return (
    <>
      <Overlay
        matrix={m}
        cell={{ width: unit, height: unit }}
        marks={pointing.marks(m)}
        bands={[]}
        selected={selected}
        hovered={pointer.hovered}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a table of 784 cells cannot lie over the picture */}
      <div
        className="grid-focus small"
        role="grid"
        tabIndex={0}
        aria-label={m.title}
        aria-rowcount={m.rows}
        aria-colcount={m.cols}
        aria-activedescendant={`${id}-${active.join('-')}`}
        onKeyDown={onKeyDown}
        onClick={({ nativeEvent }) => on.select(m, under(nativeEvent.offsetX, nativeEvent.offsetY))}
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
            aria-label={words.cell(row, `${m.colWord} ${m.colLabel(active[1])}`, value, m.edited(...active))}
            style={{ left: active[1] * unit, top: active[0] * unit, width: unit, height: unit }}
          />
        </div>
      </div>
    </>
  );
}
