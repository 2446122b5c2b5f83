import type { CurvePoint } from '@/content/schema';

/** At most `most` points: neighbours become their mean. So a noisy curve keeps its course and a long one stays cheap. */
export function thin(points: readonly CurvePoint[], most: number): readonly CurvePoint[] {
  const size = Math.ceil(points.length / most);
  if (size <= 1) return points;
  return Array.from({ length: Math.ceil(points.length / size) }, (_, i) => {
    const some = points.slice(i * size, (i + 1) * size);
    return [mean(some.map(([x]) => x)), mean(some.map(([, y]) => y))];
  });
}

const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;
