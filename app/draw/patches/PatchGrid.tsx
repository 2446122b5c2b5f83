import { Fragment, type ReactNode } from 'react';
import { cellAttribute, cellKeys } from './cell-keys';
import { ACROSS, placeOfPatch, sideOfPatch } from './patches';
import './picture.css';

export interface PatchGridProps {
  readonly side: number;
  readonly gap?: number;
  /** Accessible name of the grid, and of one patch (0–15). */
  readonly label: string;
  readonly name: (patch: number) => string;
  readonly selected: number | null;
  readonly onSelect: (patch: number) => void;
  readonly onHover: (patch: number | null) => void;
  /** What stands in a patch. */
  readonly children?: (patch: number) => ReactNode;
}

const patchAt = (row: number, col: number): number => row * ACROSS + col;
const ROWS = Array.from({ length: ACROSS }, (_, i) => i);

/** Sixteen patches to point at, by mouse, finger or arrow keys. It lies over a picture of the same side. */
export function PatchGrid({ side, gap = 0, label, name, selected, onSelect, onHover, children }: PatchGridProps) {
  const length = sideOfPatch(side, gap);
  const cell = (patch: number) => {
    const { x, y } = placeOfPatch(patch, side, gap);
    return (
      // biome-ignore lint/a11y: a cell of the grid below, which handles the keys
      <div
        role="gridcell"
        className="picture-patch"
        {...cellAttribute([Math.floor(patch / ACROSS), patch % ACROSS])}
        tabIndex={patch === (selected ?? 0) ? 0 : -1}
        aria-label={name(patch)}
        aria-selected={patch === selected}
        style={{ left: x, top: y, width: length, height: length }}
        onClick={() => onSelect(patch)}
        onPointerEnter={() => onHover(patch)}
        onPointerLeave={() => onHover(null)}
      >
        {children?.(patch)}
      </div>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot lie over the picture it describes
    <div
      role="grid"
      className="picture-grid"
      aria-label={label}
      style={{ width: side, height: side }}
      onKeyDown={cellKeys(ACROSS, ACROSS, ([row, col]) => onSelect(patchAt(row, col)))}
    >
      {ROWS.map((row) => (
        // biome-ignore lint/a11y: see the grid; its cells take the focus
        <div role="row" key={row}>
          {ROWS.map((col) => (
            <Fragment key={col}>{cell(patchAt(row, col))}</Fragment>
          ))}
        </div>
      ))}
    </div>
  );
}
