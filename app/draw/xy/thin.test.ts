import { expect, it } from 'vitest';
import { thin } from './thin';

const line = (length: number) => Array.from({ length }, (_, i) => [i, 2 * i] as const);

it('leaves a short curve as it is', () => {
  const points = line(5);
  expect(thin(points, 5)).toBe(points);
  expect(thin([], 5)).toEqual([]);
});

it('makes neighbours of a long curve one, and keeps its course', () => {
  const points = thin(line(1003), 100);
  expect(points.length).toBeLessThanOrEqual(100);
  for (const [x, y] of points) expect(y).toBeCloseTo(2 * x);
  expect(points[0]?.[0]).toBeLessThan(10);
  expect(points.at(-1)?.[0]).toBeGreaterThan(990);
});
