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
  expect(right.cell.height).toBeLessThan(result.cell.height);
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

describe('what stands beside the three matrices', () => {
  const right = (cols: number) => sampleMatrix(96, cols);
  const bias = (cols: number) => sampleMatrix(1, cols);
  const tokens = (cols: number) => sampleMatrix(17, cols);
  const heads = { left: tokens(96), right: right(12), bias: bias(12), result: tokens(12) };
  const output = { left: tokens(96), right: right(96), bias: bias(96), result: tokens(96) };

  test('a bias lies between the right operand and the result, column under column', () => {
    const { right, bias, result } = productLayout(heads, 16, stage);
    expect(bias?.x).toBe(result.x);
    expect(bias?.cell.width).toBe(result.cell.width);
    expect(bias?.y).toBeGreaterThanOrEqual(right.y + CAPTION + right.grid.height);
    expect((bias?.y ?? 0) + (bias?.grid.height ?? 0)).toBeLessThanOrEqual(result.y);
  });

  test('further products of the same left operand stand in line with the first, and none touches another', () => {
    const { right, result, beside } = productLayout({ ...heads, beside: [heads, heads] }, 16, stage);
    expect(beside).toHaveLength(2);
    let end = result.x + result.grid.width;
    for (const next of beside) {
      expect([next.right.y, next.result.y]).toEqual([right.y, result.y]);
      expect(next.right.x).toBe(next.result.x);
      expect(next.result.x).toBeGreaterThan(end);
      end = next.result.x + next.result.grid.width;
    }
  });

  test('a sum continues both ways: what is added under the left operand, the sum under the result', () => {
    const { left, result, plus, height } = productLayout(
      { ...output, plus: { of: tokens(96), result: tokens(96) } },
      5,
      stage,
    );
    expect(plus?.result.x).toBe(result.x);
    expect(plus?.of.x).toBe(left.x);
    expect(plus?.of.y).toBe(plus?.result.y);
    expect(plus?.result.cell).toEqual(result.cell);
    expect((plus?.result.y ?? 0) + CAPTION + (plus?.result.grid.height ?? 0)).toBe(height);
  });

  test('what the left operand was taken from lies over it, column over column', () => {
    const { left, above, bias } = productLayout({ ...heads, above: tokens(96) }, 16, stage);
    expect(above?.cell.width).toBe(left.cell.width);
    expect((above?.x ?? 0) + (above?.grid.left ?? 0)).toBe(left.x + left.grid.left);
    expect((above?.y ?? 0) + CAPTION + (above?.grid.height ?? 0)).toBeLessThan(bias?.y ?? 0);
  });

  test('leaves room for the names of its rows where the left operand has none', () => {
    const pooled = {
      left: sampleMatrix(1, 96, { rowLabel: () => '' }),
      right: sampleMatrix(96, 10),
      result: sampleMatrix(1, 10),
    };
    for (const unit of [2, 5, 9]) {
      const { above } = productLayout(
        { ...pooled, above: sampleMatrix(17, 96, { rowLabel: () => 'CLS' }) },
        unit,
        stage,
      );
      expect(above?.grid.left).toBeGreaterThan(0);
      expect(above?.x).toBeGreaterThanOrEqual(0);
    }
  });

  test.each([
    ['of three heads', { ...heads, beside: [heads, heads] }],
    ['of an output with its sum', { ...output, plus: { of: tokens(96), result: tokens(96) } }],
    ['that widens', { left: tokens(96), right: right(384), bias: bias(384), result: tokens(384) }],
  ])('a product %s fits a laptop, a projector and a phone in one look', (_, given) => {
    const laptop = { width: 984, height: 502 };
    const projector = { width: 398, height: 220, scale: 2, narrow: false };
    for (const room of [laptop, projector, { ...phone, height: 500 }]) {
      const { width, height, result } = productLayout(given, 1, room);
      expect(width).toBeLessThanOrEqual(room.width);
      expect(height).toBeLessThanOrEqual(room.height);
      expect(result.cell.height).toBeGreaterThanOrEqual(1);
    }
  });

  test('no row of a matrix is lower than a pixel of the screen', () => {
    for (const room of [stage, { width: 398, height: 220, scale: 2, narrow: false }]) {
      const tall = { left: tokens(384), right: sampleMatrix(384, 96), result: tokens(96) };
      const { right } = productLayout(tall, 5, room);
      expect(right.cell.height * ('scale' in room ? room.scale : 1)).toBeGreaterThanOrEqual(1);
    }
  });
});
