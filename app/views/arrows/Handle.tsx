import type { KeyboardEvent } from 'react';
import type { Role } from '@/lib/trace/look';
import { type Plane, type PlanePoint, snapTo } from './layout';
import { useDrag } from './use-drag';

export interface HandleProps {
  readonly plane: Plane;
  readonly tip: PlanePoint;
  /** What is moved and where it is: “q₁ (1, 2)”. */
  readonly label: string;
  readonly role: Role;
  readonly step: number;
  readonly onHold: () => void;
  readonly onRelease: () => void;
  readonly onMove: (at: PlanePoint) => void;
}

const NUDGES: Readonly<Record<string, PlanePoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** An arrow's tip to drag; arrow keys move it by one step, with Shift by ten. */
export function Handle({ plane, tip, label, role, step, onHold, onRelease, onMove }: HandleProps) {
  const [left, top] = plane.place(tip);
  const short = ([x, y]: PlanePoint): PlanePoint => [snapTo(x, step), snapTo(y, step)];
  const drag = useDrag(plane, { start: onHold, move: (at) => onMove(short(at)), end: onRelease });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = NUDGES[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const far = event.shiftKey ? 10 * step : step;
    onMove(short([tip[0] + by[0] * far, tip[1] + by[1] * far]));
  };
  return (
    <>
      <button
        type="button"
        className="arrows-handle"
        aria-label={label}
        style={{ left, top, color: `var(--${role})` }}
        onKeyDown={onKeyDown}
        {...drag}
      />
      <output className="arrows-said">{label}</output>
    </>
  );
}
