import { type PointerEvent, useRef } from 'react';
import { pointOver, useStageScale } from '@/app/draw/grid/screen';
import type { Plane, PlanePoint } from './layout';

/**
 * Handlers of an element that is dragged over the plane: tells the numbers under the pointer while it is down. By hand:
 * capturing a pointer is a line, and d3-drag with d3-selection would add 6.4 KB to the first load of every step with
 * arrows, some of which have 6 KB left.
 */
export function useDrag(plane: Plane, on: { start: () => void; move: (at: PlanePoint) => void; end: () => void }) {
  const dragging = useRef(false);
  const scale = useStageScale();
  const at = (event: PointerEvent<HTMLElement>): PlanePoint => {
    const box = (event.currentTarget.parentElement as HTMLElement).getBoundingClientRect();
    return plane.at(pointOver(box, plane.side, event, scale));
  };
  const end = () => {
    if (dragging.current) on.end();
    dragging.current = false;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      dragging.current = true;
      on.start();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragging.current) on.move(at(event));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
