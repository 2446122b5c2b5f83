import { describe, expect, test } from 'vitest';
import { cellSize } from './cell-size';

const units = Array.from({ length: 190 }, (_, i) => 1 + i / 2);

describe.each([true, false])('cells with numbers: %s', (numbers) => {
  test.each([
    [2, 2],
    [16, 16],
    [17, 384],
  ])('grow with the unit in a %d × %d matrix', (rows, cols) => {
    const sizes = units.map((unit) => cellSize(unit, numbers, rows, cols));
    for (const [i, { width, height }] of sizes.entries()) {
      expect(width).toBeGreaterThanOrEqual(sizes[i - 1]?.width ?? 0);
      expect(height).toBeGreaterThanOrEqual(sizes[i - 1]?.height ?? 0);
    }
  });
});

test('cells without numbers are square', () => {
  for (const unit of units) {
    const { width, height } = cellSize(unit, false, 16, 16);
    expect(height).toBe(width);
  }
});

test('cells with numbers are wider than high, and nearly square when they are large', () => {
  for (const unit of [23, 28, 40, 56]) {
    const { width, height } = cellSize(unit, true);
    expect(height / width).toBeGreaterThan(0.6);
    expect(height / width).toBeLessThan(0.85);
  }
  expect(cellSize(96, true)).toEqual({ width: 96, height: 96 });
});

test('a very long axis gets smaller cells than a short one', () => {
  const { width, height } = cellSize(5, false, 17, 384);
  expect(width * 384).toBeCloseTo(5 * 160);
  expect(height).toBe(5);
});

test('a vector of small cells is no hairline', () => {
  expect(cellSize(3, false, 1, 96)).toEqual({ width: 3, height: 12 });
  expect(cellSize(3, false, 96, 1)).toEqual({ width: 12, height: 3 });
  expect(cellSize(20, false, 1, 10)).toEqual({ width: 20, height: 20 });
});
