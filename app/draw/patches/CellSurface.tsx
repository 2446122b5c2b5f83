import { moved } from '../grid/navigate';
import { Surface, type SurfaceProps } from '../grid/Surface';
import { sayCell } from '../grid/say-cell';
import type { Key } from '../key';
import type { CellAt, Matrix, Pointing, ViewEvents, ViewWords } from '../view';

export interface CellSurfaceProps extends Pick<SurfaceProps, 'under' | 'place' | 'children'> {
  readonly matrix: Matrix;
  /** Whether its cells are too small for a finger. */
  readonly small?: boolean;
  /** Where a key leads; default as in the matrix. */
  readonly move?: (at: CellAt, key: Key) => CellAt | null;
  /** The active cell before any is selected. */
  readonly first?: CellAt;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  readonly words: ViewWords;
}

/** The cells of one matrix to point at over a drawing. */
export function CellSurface(input: CellSurfaceProps) {
  const { matrix: m, small = false, under, place, first = [0, 0], pointing, on, words, children } = input;
  const selected = pointing.selected(m);
  return (
    <Surface
      label={m.title}
      rows={m.rows}
      cols={m.cols}
      active={selected ?? first}
      selected={selected !== null}
      under={under}
      place={place}
      move={input.move ?? ((at, key) => moved(at, key, m.rows, m.cols))}
      say={(at) => sayCell(m, at, words)}
      onSelect={(at, by) => on.select(m, at, by)}
      onHover={(at) => on.hover(m, at)}
      enlarged={small ? m : undefined}
    >
      {children}
    </Surface>
  );
}
