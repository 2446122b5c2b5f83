import { cos, sin } from '../maths';

export type Point = readonly [x: number, y: number];
/** A pen stroke: points close enough together that straight pieces between them look like a curve. */
export type Stroke = readonly Point[];

const STEP = Math.PI / 18;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight pieces, subdivided so that a bent plane bends them too. */
export function line(...corners: readonly Point[]): Stroke {
  return corners.flatMap((to, i): Point[] => {
    const from = corners[i - 1];
    if (!from) return [to];
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const pieces = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / 0.15));
    return Array.from({ length: pieces }, (_, k) => between(from, to, (k + 1) / pieces));
  });
}

/** Part of an ellipse. Degrees run clockwise on the screen (y points down) from the right. */
export function arc([x, y]: Point, [rx, ry]: Point, from: number, to: number): Stroke {
  const pieces = Math.ceil(Math.abs(radians(to - from)) / STEP);
  return Array.from({ length: pieces + 1 }, (_, i): Point => {
    const angle = radians(from + ((to - from) * i) / pieces);
    return [x + rx * cos(angle), y + ry * sin(angle)];
  });
}

/** A smooth curve through every point (Catmull and Rom, uniform). */
export function curve(...through: readonly Point[]): Stroke {
  const pieces = 8;
  return through.flatMap((to, i): Point[] => {
    const from = through[i - 1];
    if (!from) return [to];
    const before = through[i - 2] ?? from;
    const after = through[i + 1] ?? to;
    return Array.from({ length: pieces }, (_, k): Point => {
      const t = (k + 1) / pieces;
      const at = (a: number, b: number, c: number, d: number) =>
        b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
      return [at(before[0], from[0], to[0], after[0]), at(before[1], from[1], to[1], after[1])];
    });
  });
}

/** Strokes drawn without lifting the pen. */
export const joined = (...strokes: readonly Stroke[]): Stroke => strokes.flat();

const between = (a: Point, b: Point, t: number): Point => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
