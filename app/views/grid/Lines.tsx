import { useId } from 'react';
import type { CellSize } from '@/app/draw/grid/cell-size';
import type { GridSize } from '@/app/draw/view';
import type { Role } from '@/lib/trace/look';
import { borders, type RegionLabels, setLabels } from './regions';

export interface LinesProps {
  readonly grid: GridSize;
  readonly cell: CellSize;
  readonly regions: RegionLabels | null;
  readonly closed: ReadonlySet<number>;
  /** Places that take part in what is pointed at, and the role whose colour frames them. */
  readonly lit?: readonly { readonly places: ReadonlySet<number>; readonly role: Role }[];
  /** What each place is called, in its corner, in an ink that reads on it. */
  readonly names?: ((place: number) => { readonly name: string; readonly ink: string }) | null;
  /** A picture lies below: hatched places hide it, and names need a halo. */
  readonly onPicture: boolean;
}

/** What is drawn over the cells of a grid: hatching, borders of regions, frames, the numbers of places. */
export function Lines({ grid, cell, regions, closed, lit = [], names = null, onPicture }: LinesProps) {
  const [rows, columns] = grid;
  const pattern = useId();
  const boxOf = (place: number) => ({
    x: (place % columns) * cell.width,
    y: Math.floor(place / columns) * cell.height,
    width: cell.width,
    height: cell.height,
  });
  const d = regions && borders(regions, grid, cell);
  const thick = Math.min(cell.width, cell.height) > 12 ? 2.5 : 1.5;
  return (
    <svg className="places-lines" width={columns * cell.width} height={rows * cell.height} aria-hidden="true">
      {closed.size > 0 && (
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          {onPicture && <rect className="places-hidden" width="6" height="6" />}
          <rect className="places-hatch" width="1.2" height="6" />
        </pattern>
      )}
      {[...closed].map((place) => (
        <rect key={place} {...boxOf(place)} fill={`url(#${pattern})`} />
      ))}
      {names &&
        Array.from({ length: rows * columns }, (_, place) => {
          const { x, y } = boxOf(place);
          const { name, ink } = names(place);
          return (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
              key={place}
              className={onPicture ? 'places-name haloed' : 'places-name'}
              x={x + 4}
              y={y + 11}
              {...(onPicture ? {} : { fill: ink })}
            >
              {name}
            </text>
          );
        })}
      {d && <Path d={d} stroke="var(--ink)" width={thick} />}
      {lit.map(({ places, role }) => (
        <Path key={role} d={borders(setLabels(grid, places), grid, cell)} stroke={`var(--${role})`} width={thick} />
      ))}
    </svg>
  );
}

/** Lines with a halo of paper, so that they read on any colour. */
function Path({ d, stroke, width }: { d: string; stroke: string; width: number }) {
  return (
    <g fill="none" strokeLinecap="square">
      <path d={d} stroke="var(--paper)" strokeWidth={width + 2} />
      <path d={d} stroke={stroke} strokeWidth={width} />
    </g>
  );
}
