import { cellUnder } from '../grid/navigate';
import { Overlay } from '../grid/Overlay';
import { FINGER } from '../grid/use-loupe';
import type { Matrix, Pointing, ViewEvents, ViewWords } from '../view';
import { CellSurface } from './CellSurface';

export interface PixelGridProps {
  /** The numbers of one channel, a cell a pixel. */
  readonly matrix: Matrix;
  readonly unit: number;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  readonly words: ViewWords;
}

/** Every pixel of one channel to point at, over a picture that shows all three. */
export function PixelGrid({ matrix: m, unit, pointing, on, words }: PixelGridProps) {
  const size = { width: m.cols * unit, height: m.rows * unit };
  return (
    <CellSurface
      matrix={m}
      small={unit < FINGER}
      under={(x, y) => cellUnder(x, y, size, m.rows, m.cols)}
      place={([row, col]) => ({ left: col * unit, top: row * unit, width: unit, height: unit })}
      pointing={pointing}
      on={on}
      words={words}
    >
      {(hovered) => (
        <Overlay
          matrix={m}
          cell={{ width: unit, height: unit }}
          marks={pointing.marks(m)}
          bands={[]}
          selected={pointing.selected(m)}
          hovered={hovered}
        />
      )}
    </CellSurface>
  );
}
