import { type PointerEvent, useRef } from 'react';
import type { Plane, PlanePoint } from './layout';

/** Handlers of an element that is dragged over the plane: tells the numbers under the pointer while it is down. */
export function useDrag(plane: Plane, on: { start: () => void; move: (at: PlanePoint) => void; end: () => void }) {
  const dragging = useRef(false);
  const at = (event: PointerEvent<HTMLElement>): PlanePoint => {
    const box = (event.currentTarget.parentElement as HTMLElement).getBoundingClientRect();
    const scale = plane.side / box.width;
    return plane.at([(event.clientX - box.left) * scale, (event.clientY - box.top) * scale]);
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
