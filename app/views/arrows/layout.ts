import { linear } from '@/app/draw/linear';
import { textScale } from '@/app/draw/text-scale';
import type { Size } from '@/app/draw/view';

export type PlanePoint = readonly [x: number, y: number];

/** NaN and infinity have no place in the plane. */
export const isPlaced = (at: PlanePoint): boolean => at.every(Number.isFinite);

export interface Plane {
  readonly side: number;
  /** The plane shows −range … range both ways. */
  readonly range: number;
  /** From numbers to CSS pixels, y upwards. */
  place(at: PlanePoint): PlanePoint;
  /** And back, kept inside the plane. */
  at(place: PlanePoint): PlanePoint;
  /** Where grid lines lie. */
  readonly ticks: readonly number[];
}

/** Room around the plane for the ends of arrows and axes. */
const EDGE = 14;
const RANGES = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100, 200, 500, 1000];

/** The smallest symmetric range in which every arrow ends with some air around it. */
export function rangeFor(points: readonly PlanePoint[]): number {
  const largest = Math.max(0, ...points.flat().filter(Number.isFinite).map(Math.abs));
  return RANGES.find((range) => largest <= range * 0.92) ?? largest * 1.1;
}

export function planeOf(side: number, range: number): Plane {
  const x = linear([-range, range], [EDGE, side - EDGE]);
  const y = linear([-range, range], [side - EDGE, EDGE]);
  const inside = (value: number) => Math.max(-range, Math.min(range, value));
  return {
    side,
    range,
    place: ([a, b]) => [x(a), y(b)],
    at: ([a, b]) => [inside(x.invert(a)), inside(y.invert(b))],
    ticks: x.ticks(range <= 6 ? 2 * range : 8),
  };
}

/** Corners of an arrow's head at `to`, coming from `from`, in CSS pixels; null for an arrow too short to have one. */
export function headOf(from: PlanePoint, to: PlanePoint, size = 9): readonly PlanePoint[] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < size) return null;
  const [ux, uy] = [dx / length, dy / length];
  const back: PlanePoint = [to[0] - ux * size, to[1] - uy * size];
  const half = size * 0.45;
  return [to, [back[0] - uy * half, back[1] + ux * half], [back[0] + uy * half, back[1] - ux * half]];
}

const LABEL: Size = { width: 84, height: 18 };
/** As large as readers have it who set a minimum size of type. */
const labelSize = (): Size => ({ width: LABEL.width * textScale(), height: LABEL.height * textScale() });

/** In which order places above (or below) the wanted one are tried, then those on its other side, in lines of text. */
const TRIES = [0, 1, 2, 3, 4, 5, 6, -1, -2, -3, -4];

/**
 * Where the names of arrows stand: beyond their tips, seen from the origin, above an arrow that lies along the axis,
 * moved up or down where two tips are close, or where something else is written (`taken`).
 * The place is the middle of the name.
 */
export function labelPlaces(
  tips: readonly PlanePoint[],
  plane: Plane,
  taken: readonly PlanePoint[] = [],
): PlanePoint[] {
  const origin = plane.place([0, 0]);
  const placed = [...taken];
  const label = labelSize();
  const inside = (at: number, length: number): number => Math.max(length / 2, Math.min(plane.side - length / 2, at));
  for (const tip of tips) {
    const [dx, dy] = [tip[0] - origin[0], tip[1] - origin[1]];
    const length = Math.hypot(dx, dy) || 1;
    const wanted =
      tip[0] + (dx / length) * 14 + Math.sign(dx || 1) * (label.width / 2) * Math.min(1, Math.abs(dx) / 20 || 0.6);
    let y = tip[1] + (dy / length) * 16;
    if (Math.abs(dy) < label.height / 2) y -= label.height;
    const step = dy > 0 ? label.height : -label.height;
    const x = inside(wanted, label.width);
    const places = TRIES.map((lines) => inside(y + lines * step, label.height));
    const free = places.find((at) => !placed.some((other) => overlap(other, [x, at])));
    placed.push([x, free ?? inside(y, label.height)]);
  }
  return placed.slice(taken.length);
}

/** Where the names of the axes stand: below the horizontal one at its end, left of the upright one at its top. */
export function axisNamePlaces({ side, place }: Plane): { readonly x: PlanePoint; readonly y: PlanePoint } {
  const [zero, floor] = place([0, 0]);
  return { x: [side - 14, floor + 28], y: [zero - 6, 24] };
}

/** What they take, for other names: their middles. */
export const axisNamesTaken = (plane: Plane): PlanePoint[] =>
  Object.values(axisNamePlaces(plane)).map(([end, foot]) => [end - labelSize().width / 2, foot - 5]);

function overlap(a: PlanePoint, b: PlanePoint): boolean {
  const { width, height } = labelSize();
  return Math.abs(a[0] - b[0]) < width && Math.abs(a[1] - b[1]) < height;
}

/** The point of the segment from `a` to `b` nearest to `p`, as the share of `b`: 0 at `a`, 1 at `b`. */
export function shareAt(p: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  if (!square) return 0;
  return Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square));
}

/** Values that a hand chooses are short ones. */
export const snapTo = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(6));
