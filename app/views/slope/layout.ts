import { niceSpan } from '@/app/draw/linear';
import type { CurvePoint } from '@/content/schema';

type Range = readonly [least: number, most: number];

/** Both axes of a curve that is looked at from near: all its points and a little air, round ends, zero or not. */
export function spanOf(points: readonly CurvePoint[]): { x: Range; y: Range } {
  const along = (axis: 0 | 1): Range => {
    const values = points.map((point) => point[axis]).filter(Number.isFinite);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (!(most > least)) return values.length ? [least - 0.5, least + 0.5] : [0, 1];
    return niceSpan([least, most], 5);
  };
  return { x: along(0), y: along(1) };
}
