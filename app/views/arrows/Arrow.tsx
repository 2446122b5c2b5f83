import type { Role } from '@/lib/trace/look';
import { headOf, isPlaced, type Plane, type PlanePoint } from './layout';

export interface ArrowProps {
  readonly plane: Plane;
  readonly tip: PlanePoint;
  readonly role: Role;
  readonly lit: boolean;
  readonly onHover: (inside: boolean) => void;
  readonly onSelect: () => void;
}

/** An arrow from the origin. A vector of length zero is a dot. */
export function Arrow({ plane, tip, role, lit, onHover, onSelect }: ArrowProps) {
  if (!isPlaced(tip)) return null;
  const from = plane.place([0, 0]);
  const to = plane.place(tip);
  const head = headOf(from, to);
  const end = head ? between(head[1], head[2]) : to;
  return (
    // biome-ignore lint/a11y: the matrix beside it does the same for keys
    <g
      className={lit ? 'arrows-arrow lit' : 'arrows-arrow'}
      style={{ color: `var(--${role})` }}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onClick={onSelect}
    >
      <path className="arrows-touch" d={`M${from}L${to}`} />
      <path className="arrows-shaft" d={`M${from}L${end}`} />
      {head ? <path className="arrows-head" d={`M${head.join('L')}Z`} /> : <circle cx={to[0]} cy={to[1]} r={4} />}
    </g>
  );
}

const between = (a?: PlanePoint, b?: PlanePoint): PlanePoint => [
  ((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2,
  ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2,
];

/** A line between two tips. */
export function Segment({ plane, from, to, role }: { plane: Plane; from: PlanePoint; to: PlanePoint; role: Role }) {
  return (
    <path
      className="arrows-segment"
      d={`M${plane.place(from)}L${plane.place(to)}`}
      style={{ color: `var(--${role})` }}
    />
  );
}
