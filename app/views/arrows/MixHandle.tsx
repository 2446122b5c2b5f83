import type { KeyboardEvent } from 'react';
import { formatNumber } from '@/app/draw/number-text';
import { symbolHtml, symbolText } from '@/app/draw/symbol-html';
import type { Role } from '@/lib/trace/look';
import type { Plane, PlanePoint } from './layout';
import { useDrag } from './use-drag';

export interface MixHandleProps {
  readonly plane: Plane;
  readonly ends: readonly [PlanePoint, PlanePoint];
  readonly weights: readonly [number, number];
  /** How the two values are called, in TeX. */
  readonly names: readonly [string, string];
  readonly label: string;
  readonly role: Role;
  readonly onHold: () => void;
  readonly onRelease: () => void;
  /** Share of the second end, 0–1. */
  readonly onShare: (share: number) => void;
  readonly shareAt: (at: PlanePoint) => number;
}

const STEP = 0.05;

/** The mixture of two values: a point that runs along the segment between them, and says with what weights. */
export function MixHandle(input: MixHandleProps) {
  const { plane, ends, weights, names, label, role, onHold, onRelease, onShare, shareAt } = input;
  const [a, b] = ends;
  const at: PlanePoint = [weights[0] * a[0] + weights[1] * b[0], weights[0] * a[1] + weights[1] * b[1]];
  const [left, top] = plane.place(at);
  const drag = useDrag(plane, { start: onHold, move: (p) => onShare(shareAt(p)), end: onRelease });
  const share = weights[1];
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextShare(event.key, share);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onShare(to);
  };
  const sum = (name: (tex: string) => string) =>
    `${formatNumber(weights[0], 2)} ${name(names[0])} + ${formatNumber(weights[1], 2)} ${name(names[1])}`;
  return (
    <>
      <div
        className="arrows-handle mix"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuenow={share}
        aria-valuetext={sum(symbolText)}
        style={{ left, top, color: `var(--${role})` }}
        onKeyDown={onKeyDown}
        {...drag}
      />
      <span
        className="arrows-mix"
        style={{ color: `var(--${role})` }}
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: from the lesson's own TeX
        dangerouslySetInnerHTML={{ __html: sum(symbolHtml) }}
      />
    </>
  );
}

/** Where a key moves the point: towards the second end by Right and Up, to the ends by Home and End. */
export function nextShare(key: string, share: number): number | null {
  const inside = (value: number) => Math.max(0, Math.min(1, value));
  if (key === 'ArrowRight' || key === 'ArrowUp') return inside(share + STEP);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return inside(share - STEP);
  if (key === 'Home') return 0;
  return key === 'End' ? 1 : null;
}
