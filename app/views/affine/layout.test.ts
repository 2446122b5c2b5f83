import { expect, test } from 'vitest';
import { CAPTION } from '@/app/draw/caption/size';
import { sampleMatrix } from '@/tests/draw/sample';
import { affineLayout } from './layout';

const rows = sampleMatrix(17, 96);
const vector = sampleMatrix(1, 96);
const operands = { of: rows, scale: vector, shift: vector, result: rows };

test('input, scale, shift and result stand below one another, column under column', () => {
  for (const unit of [1.5, 4, 9]) {
    const { of, scale, shift, result, height } = affineLayout(operands, unit);
    const cells = [of, scale, shift, result].map(({ x, grid, cell }) => [x + grid.left, cell.width]);
    expect(new Set(cells.map(String)).size).toBe(1);
    expect(of.y + CAPTION + of.grid.height).toBeLessThan(scale.y);
    expect(scale.y + scale.grid.height).toBeLessThan(shift.y);
    expect(shift.y + shift.grid.height).toBeLessThan(result.y);
    expect(result.y + CAPTION + result.grid.height).toBe(height);
  }
});

test('grows with the unit, and its strips are never hairlines', () => {
  const sizes = Array.from({ length: 60 }, (_, i) => affineLayout(operands, 1.5 + i / 2));
  for (const [i, { width, height, scale }] of sizes.entries()) {
    expect(width).toBeGreaterThanOrEqual(sizes[i - 1]?.width ?? 0);
    expect(height).toBeGreaterThanOrEqual(sizes[i - 1]?.height ?? 0);
    expect(scale.cell.height).toBeGreaterThanOrEqual(10);
  }
});
