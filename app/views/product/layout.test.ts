import { describe, expect, test } from 'vitest';
import { CAPTION } from '@/app/draw/caption/size';
import { sampleLens, sampleMatrix } from '@/tests/draw/sample';
import { productLayout } from './layout';
import { view as product } from './view';

const stage = { width: 960, height: 600 };
const phone = { width: 328, height: 600 };

const operands = (rows: number, inner: number, cols: number) => ({
  left: sampleMatrix(rows, inner),
  right: sampleMatrix(inner, cols),
  result: sampleMatrix(rows, cols),
});
const shapes = [
  [2, 2, 2],
  [16, 12, 16],
  [16, 147, 96],
  [17, 96, 384],
  [17, 384, 96],
  [17, 288, 96],
] as const;

describe.each(shapes)('%d × %d times %d columns', (rows, inner, cols) => {
  test.each([
    ['on a stage', stage],
    ['on a phone', phone],
  ])('row meets column at the cell %s', (_, room) => {
    for (const unit of [1, 3.5, 8, 22, 29.5]) {
      const { left, right, result } = productLayout(operands(rows, inner, cols), unit, room);
      expect(left.cell.height).toBe(result.cell.height);
      expect(right.cell.width).toBe(result.cell.width);
      expect(left.y + left.grid.top).toBe(result.y + result.grid.top);
      expect(right.x + right.grid.left).toBe(result.x + result.grid.left);
      expect(left.x + left.grid.width).toBeLessThan(result.x);
      expect(right.y + CAPTION + right.grid.height).toBeLessThan(result.y);
    }
  });

  test('grows with the unit', () => {
    for (const room of [stage, phone]) {
      const given = operands(rows, inner, cols);
      const sizes = Array.from({ length: 110 }, (_, i) => productLayout(given, 1 + i / 2, room));
      for (const [i, { width, height }] of sizes.entries()) {
        expect(width).toBeGreaterThanOrEqual(sizes[i - 1]?.width ?? 0);
        expect(height).toBeGreaterThanOrEqual(sizes[i - 1]?.height ?? 0);
      }
    }
  });

  test('everything lies inside the measured size', () => {
    for (const room of [stage, phone]) {
      const { left, right, result, width, height } = productLayout(operands(rows, inner, cols), 10, room);
      for (const part of [left, right, result]) {
        expect(part.x).toBeGreaterThanOrEqual(0);
        expect(part.x + part.grid.width).toBeLessThanOrEqual(width);
        expect(part.y + CAPTION + part.grid.height).toBeLessThanOrEqual(height);
      }
    }
  });
});

test('a long inner axis gets smaller cells than the outer ones', () => {
  const { left, right, result } = productLayout(operands(16, 147, 96), 6, stage);
  expect(left.cell.width).toBeLessThan(result.cell.width);
  expect(right.cell.height).toBe(left.cell.width);
});

test('a short inner axis has the same cells as the outer ones', () => {
  const { left, right, result } = productLayout(operands(16, 12, 16), 28, stage);
  expect([left.cell, right.cell]).toEqual([result.cell, result.cell]);
});

test('the scores of one head fit a phone with cells of at least 3 pixels', () => {
  const { width, result } = productLayout(operands(16, 12, 16), 10, phone);
  expect(width).toBeLessThanOrEqual(phone.width);
  expect(result.cell.width).toBeGreaterThanOrEqual(3);
});

test('the patch embedding fits a phone with smaller cells', () => {
  const { left, right, result } = operands(16, 147, 96);
  const lens = sampleLens({ left, right, result });
  const props = { left: 'left', right: 'right', result: 'result' };
  const [least] = product.units?.(props, lens) ?? [99];
  expect(product.measure(props, least, lens, phone).width).toBeLessThanOrEqual(phone.width);
});

test('the corner holds a square picture as high as the right operand at most', () => {
  const { corner, result, left } = productLayout(operands(16, 12, 16), 28, stage);
  expect(corner?.side).toBeGreaterThan(150);
  expect((corner?.x ?? 0) + (corner?.side ?? 0)).toBeLessThanOrEqual(result.x);
  expect((corner?.y ?? 0) + CAPTION + (corner?.side ?? 0)).toBeLessThan(left.y);
});

test('a corner too small for a picture has none', () => {
  expect(productLayout(operands(2, 2, 2), 24, stage).corner).toBeNull();
});
