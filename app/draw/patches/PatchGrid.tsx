import { Fragment, type ReactNode } from 'react';
import { usePicking } from '../picking';
import type { By, GridSize, Size } from '../view';
import { cellAttribute, cellKeys } from './cell-keys';
import { boxOf, lineOf } from './places';
import './picture.css';

export interface PatchGridProps {
  readonly grid: GridSize;
  readonly size: Size;
  readonly gap?: number;
  /** Accessible name of the grid, and of the patch at a place. */
  readonly label: string;
  readonly name: (place: number) => string;
  readonly selected: number | null;
  readonly onSelect: (place: number, by?: By) => void;
  readonly onHover: (place: number | null) => void;
  /** What stands in a patch. */
  readonly children?: (place: number) => ReactNode;
}

const counted = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Patches to point at, by mouse, finger or arrow keys. They lie over a picture of the same size. */
export function PatchGrid(props: PatchGridProps) {
  const { grid, size, gap = 0, label, name, selected, onSelect, onHover, children } = props;
  const [rows, columns] = grid;
  const cell = (place: number) => {
    const { x, y, width, height } = boxOf(place, grid, size, gap);
    return (
      // biome-ignore lint/a11y: a cell of the grid below, which handles the keys
      <div
        role="gridcell"
        className="picture-patch"
        {...cellAttribute(lineOf(place, grid))}
        tabIndex={place === (selected ?? 0) ? 0 : -1}
        aria-label={name(place)}
        aria-selected={place === selected}
        style={{ left: x, top: y, width, height }}
        onClick={() => onSelect(place)}
        onPointerEnter={() => onHover(place)}
        onPointerLeave={() => onHover(null)}
      >
        {children?.(place)}
      </div>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot lie over the picture it describes
    <div
      role="grid"
      className="picture-grid"
      aria-label={label}
      aria-description={usePicking()}
      style={{ width: size.width, height: size.height }}
      onKeyDown={cellKeys(rows, columns, ([row, column], by) => onSelect(row * columns + column, by))}
    >
      {counted(rows).map((row) => (
        // biome-ignore lint/a11y: see the grid; its cells take the focus
        <div role="row" key={row}>
          {counted(columns).map((column) => (
            <Fragment key={column}>{cell(row * columns + column)}</Fragment>
          ))}
        </div>
      ))}
    </div>
  );
}
