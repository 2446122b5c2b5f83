import type { CSSProperties } from 'react';
import type { CellAt } from '../view';

export interface ActiveCellProps {
  /** What the grid around it names as its active descendant. */
  readonly id: string;
  readonly at: CellAt;
  readonly label: string;
  readonly selected: boolean;
  /** Cells that turn over are switches: whether this one is on. */
  readonly on?: boolean | undefined;
  /** The step asks for its number. */
  readonly veiled?: boolean;
  readonly style: CSSProperties;
}

/** The one cell of a grid that screen readers are told of. The grid holds the focus. */
export function ActiveCell({ id, at: [row, col], label, selected, on, veiled, style }: ActiveCellProps) {
  const hidden = veiled ? { 'data-veiled': true } : {};
  const cell = { className: 'grid-active', style, 'aria-colindex': col + 1, 'aria-selected': selected, ...hidden };
  return (
    // biome-ignore lint/a11y: the grid holds the focus and names this one cell as its active descendant
    <div role="row" aria-rowindex={row + 1}>
      {on === undefined ? (
        // biome-ignore lint/a11y: see the row
        <div id={id} role="gridcell" {...cell} aria-label={label} />
      ) : (
        // biome-ignore lint/a11y: see the row
        <div role="gridcell" {...cell}>
          {/* biome-ignore lint/a11y: see the row */}
          <div id={id} role="switch" className="grid-switch" aria-checked={on} aria-label={label} />
        </div>
      )}
    </div>
  );
}
