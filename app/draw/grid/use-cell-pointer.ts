import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CellAt } from '../view';
import { pointIn, useStageScale } from './screen';

/**
 * The cell under the mouse or the dragged finger, told at most once a frame. `onHover(null)` when it leaves. A finger
 * that has been dragged selects the cell at which it is lifted.
 */
export function useCellPointer(
  cellAt: (x: number, y: number) => CellAt,
  onHover: (at: CellAt | null) => void,
  onSelect: (at: CellAt) => void,
) {
  const [hovered, setHovered] = useState<CellAt | null>(null);
  const latest = useRef({ onHover, at: null as CellAt | null, frame: 0, dragged: false });
  latest.current.onHover = onHover;

  const tell = (at: CellAt | null) => {
    const now = latest.current;
    if (at?.[0] === now.at?.[0] && at?.[1] === now.at?.[1]) return;
    now.at = at;
    setHovered(at);
    now.onHover(at);
  };
  useEffect(() => {
    const now = latest.current;
    return () => {
      cancelAnimationFrame(now.frame);
      if (now.at) now.onHover(null);
      now.at = null;
    };
  }, []);

  const scale = useStageScale();
  const under = (event: PointerEvent) => cellAt(...pointIn(event, scale));
  const leave = () => {
    cancelAnimationFrame(latest.current.frame);
    tell(null);
  };
  return {
    hovered,
    handlers: {
      onPointerDown: () => {
        latest.current.dragged = false;
      },
      onPointerMove: (event: PointerEvent) => {
        const at = under(event);
        latest.current.dragged = true;
        cancelAnimationFrame(latest.current.frame);
        // Both what this grid shows and what others show of it, in this frame: left to itself, React draws its own state in the next.
        latest.current.frame = requestAnimationFrame(() => flushSync(() => tell(at)));
      },
      onPointerUp: (event: PointerEvent) => {
        if (event.pointerType === 'touch' && latest.current.dragged) onSelect(under(event));
      },
      onPointerCancel: leave,
      onPointerLeave: leave,
    },
  };
}
