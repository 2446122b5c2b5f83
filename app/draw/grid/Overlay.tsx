import { memo } from 'react';
import type { CellAt, Mark, Matrix } from '../view';
import type { CellSize } from './cell-size';
import { boxOfMark, editedCells, type MarkBox, unlike } from './marks';

export interface OverlayProps {
  readonly matrix: Matrix;
  readonly cell: CellSize;
  readonly marks: readonly Mark[];
  /** Faint stripes below everything else. */
  readonly bands: readonly Mark[];
  readonly selected: CellAt | null;
  readonly hovered: CellAt | null;
}

/** What lies over the cells: stripes, corners of edited cells, frames of cells that take part, hover and selection. */
export function Overlay({ matrix, cell, marks, bands, selected, hovered }: OverlayProps) {
  return (
    <svg className="grid-overlay" aria-hidden="true">
      {unlike(bands).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what the pointer leaves moves to where it is, and is not made anew
        <rect key={i} {...boxOfMark(mark, cell)} fill={`var(--${mark.role})`} opacity={0.2} />
      ))}
      <EditedCorners matrix={matrix} cell={cell} version={matrix.version} />
      {unlike(marks).map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Frame key={i} box={boxOfMark(mark, cell)} stroke={`var(--${mark.role})`} />
      ))}
      {hovered && <Frame box={boxOfMark(markOf(hovered), cell)} stroke="var(--ink-2)" thin />}
      {selected && <Frame box={boxOfMark(markOf(selected), cell)} stroke="var(--focus)" />}
    </svg>
  );
}

const markOf = ([i, j]: CellAt): Mark => ({ rows: [i, i], cols: [j, j], role: 'plain' });

/** A frame around cells, with a halo of paper so that it reads on any colour. */
function Frame({ box, stroke, thin = false }: { box: MarkBox; stroke: string; thin?: boolean }) {
  const line = thin ? 1.25 : 2;
  const around = {
    x: box.x - line / 2,
    y: box.y - line / 2,
    width: box.width + line,
    height: box.height + line,
    rx: 2,
    fill: 'none',
  };
  return (
    <>
      <rect {...around} stroke="var(--paper)" strokeWidth={line + 1.5} />
      <rect {...around} stroke={stroke} strokeWidth={line} />
    </>
  );
}

const EditedCorners = memo(
  function EditedCorners({ matrix, cell }: { matrix: Matrix; cell: CellSize; version: number }) {
    const side = Math.max(3, Math.min(8, Math.min(cell.width, cell.height) * 0.4));
    return editedCells(matrix).map(([i, j]) => (
      <path
        key={`${i}.${j}`}
        d={`M${(j + 1) * cell.width - side} ${i * cell.height}h${side}v${side}z`}
        className="grid-edited"
      />
    ));
  },
  (a, b) =>
    a.version === b.version &&
    a.matrix.ref === b.matrix.ref &&
    a.matrix.name === b.matrix.name &&
    a.cell.width === b.cell.width &&
    a.cell.height === b.cell.height,
);
