import { cos, sin } from '../maths';
import { type Colour, type Distance, paint, SIDE } from './raster';
import type { Point } from './strokes';

export const SHAPES = ['disc', 'ring', 'square', 'triangle', 'cross', 'stripes', 'checks'] as const;
export type ShapeKind = (typeof SHAPES)[number];

export interface ShapeStyle {
  readonly foreground: Colour;
  readonly background: Colour;
  /** From the middle to the edge in pixels; for stripes and checks the width of one. */
  readonly radius: number;
  /** Pixels right and down from the middle. */
  readonly shift: Point;
  /** Radians, clockwise. */
  readonly turn: number;
}

/** A shape as 28 × 28 × 3 bytes. */
export function drawShape(kind: ShapeKind, { foreground, background, radius, shift, turn }: ShapeStyle): Uint8Array {
  const [across, down] = [cos(turn), sin(turn)];
  const distance: Distance = (x, y) => {
    const [dx, dy] = [x + 0.5 - SIDE / 2 - shift[0], y + 0.5 - SIDE / 2 - shift[1]];
    return distances[kind](across * dx + down * dy, across * dy - down * dx, radius);
  };
  return paint(distance, foreground, background, 1);
}

/** Signed distances to the edge from (x, y), counted from the middle of the shape. */
const distances: Readonly<Record<ShapeKind, (x: number, y: number, r: number) => number>> = {
  disc: (x, y, r) => length(x, y) - r,
  ring: (x, y, r) => Math.abs(length(x, y) - 0.75 * r) - 0.25 * r,
  square: box,
  // Three half planes around a circle of radius r / 2.
  triangle: (x, y, r) => Math.max(y, 0.866 * Math.abs(x) - 0.5 * y) - r / 2,
  cross: (x, y, r) => Math.min(bar(x, y, r), bar(y, x, r)),
  stripes: (x, _, r) => wave(x, r),
  checks: (x, y, r) => {
    const [a, b] = [wave(x, r), wave(y, r)];
    return Math.min(Math.max(a, -b), Math.max(-a, b));
  },
};

function box(x: number, y: number, r: number): number {
  return Math.max(Math.abs(x), Math.abs(y)) - r;
}

const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

const bar = (x: number, y: number, r: number): number => Math.max(Math.abs(x) - r, Math.abs(y) - 0.3 * r);

/** Distance to the nearest edge of bands of width w, negative on those that start at 0. */
const wave = (x: number, w: number): number => Math.abs(((((x - w / 2) % (2 * w)) + 2 * w + w) % (2 * w)) - w) - w / 2;
