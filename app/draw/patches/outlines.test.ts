import { expect, it } from 'vitest';
import { outlinesOf, strokeOf } from './outlines';

const size = { width: 280, height: 280 };
const grid = [4, 4] as const;

it('keeps the whole stroke inside the patch', () => {
  const [outline] = outlinesOf([{ place: 5, grid, role: 'query' }], size);
  const stroke = strokeOf(70);
  expect(outline).toMatchObject({ x: 70 + stroke / 2, y: 70 + stroke / 2, width: 70 - stroke, height: 70 - stroke });
});

it('draws a patch that is query and key twice, one frame inside the other', () => {
  const [query, key] = outlinesOf(
    [
      { place: 3, grid, role: 'query' },
      { place: 3, grid, role: 'key' },
    ],
    size,
  );
  expect((key?.x ?? 0) - (query?.x ?? 0)).toBeGreaterThanOrEqual(strokeOf(70));
  expect(key?.width).toBeLessThan((query?.width ?? 0) - 2 * strokeOf(70) + 0.001);
});

it('frames a patch of a coarser grid beside one of a finer', () => {
  const [fine, coarse] = outlinesOf(
    [
      { place: 1, grid: [14, 14], role: 'query' },
      { place: 1, grid: [2, 2], role: 'key' },
    ],
    size,
  );
  expect(fine?.width).toBeLessThan(20);
  expect(coarse?.x).toBeCloseTo(140 + strokeOf(140) / 2);
});
