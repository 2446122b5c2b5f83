import { type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Cells } from '../grid/Cells';
import { Overlay } from '../grid/Overlay';
import { pointIn, StageScale, useStageScale } from '../grid/screen';
import type { CellAt, Matrix } from '../view';
import { part } from '../zoom/window';
import { around, beside, SIDE } from './around';
import { followFinger } from './finger';
import './loupe.css';

export interface LoupeProps {
  /** What the finger is on. */
  readonly element: RefObject<HTMLElement | null>;
  readonly matrix: Matrix;
  /** The cell at a point of the element, in pixels of the layout. */
  readonly under: (x: number, y: number) => CellAt;
  readonly say: (at: CellAt) => string;
  readonly onSelect: (at: CellAt) => void;
  /** A finger that was there before this was. */
  readonly first: PointerEvent | null;
}

const CELL = { width: SIDE, height: SIDE };
/** The line below the cells, and what surrounds both. */
const BELOW = 24;
const PADDING = 14;

/** The cells around a finger, large, beside it. Where the finger is lifted, the cell in the frame is selected. */
export function Loupe(props: LoupeProps) {
  const { element, matrix, say, first } = props;
  const scale = useStageScale();
  const [finger, setFinger] = useState<{ readonly event: PointerEvent; readonly at: CellAt } | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!element.current) return;
    const cellOf = (event: PointerEvent) => latest.current.under(...pointIn({ nativeEvent: event }, scale));
    return followFinger(element.current, first, {
      look: (event) => setFinger({ event, at: cellOf(event) }),
      end: (lifted) => {
        setFinger(null);
        if (lifted) latest.current.onSelect(cellOf(lifted));
      },
    });
  }, [element, first, scale]);
  if (!finger) return null;
  const { at, event } = finger;
  const { rows, cols } = around(at, matrix);
  const near = part(matrix, { rows, cols });
  const size = { width: near.cols * SIDE, height: near.rows * SIDE };
  const box = { width: size.width + PADDING, height: size.height + BELOW + PADDING };
  const framed: CellAt = [at[0] - rows[0], at[1] - cols[0]];
  return createPortal(
    <StageScale value={1}>
      <div className="loupe" style={beside(event, box, { width: innerWidth, height: innerHeight })} aria-hidden="true">
        <div className="loupe-cells" style={size}>
          <Cells matrix={near} cellWidth={SIDE} cellHeight={SIDE} numbers />
          <Overlay matrix={near} cell={CELL} marks={[]} bands={[]} hovered={null} selected={framed} />
        </div>
        <span className="loupe-said" style={{ width: Math.max(size.width, 200) }}>
          {say(at)}
        </span>
      </div>
    </StageScale>,
    document.body,
  );
}
