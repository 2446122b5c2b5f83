import { describe, expect, test } from 'vitest';
import { CAPTION } from '@/app/draw/caption/size';
import { sampleMatrix } from '@/tests/draw/sample';
import { combineLayout } from './layout';

const stage = { width: 960, height: 600 };
const phone = { width: 328, height: 600 };
const three = (rows: number, cols: number) => Array.from({ length: 3 }, () => sampleMatrix(rows, cols));

test('small matrices stand side by side', () => {
  const { terms } = combineLayout(three(2, 2), 60, stage);
  expect(new Set(terms.map(({ y }) => y)).size).toBe(1);
});

test('wide matrices stand below one another, their columns in line', () => {
  const { terms } = combineLayout(three(17, 96), 6, stage);
  expect(new Set(terms.map(({ x, grid }) => x + grid.left)).size).toBe(1);
  expect(new Set(terms.map(({ y }) => y)).size).toBe(3);
});

test('every term but the first has a sign before it', () => {
  const { terms } = combineLayout(three(2, 2), 60, stage);
  expect(terms.map(({ sign }) => sign !== null)).toEqual([false, true, true]);
});

test('a bias of one row lines up with the matrix that it is added to', () => {
  const { terms } = combineLayout([sampleMatrix(17, 96), sampleMatrix(1, 96), sampleMatrix(17, 96)], 6, stage);
  expect(new Set(terms.map(({ x, grid }) => x + grid.left)).size).toBe(1);
});

describe.each([
  [2, 2],
  [16, 16],
  [17, 96],
])('three matrices of %d × %d', (rows, cols) => {
  test.each([
    ['on a stage', stage],
    ['on a phone', phone],
  ])('grow with the unit and lie inside the measured size %s', (_, room) => {
    const given = three(rows, cols);
    let before = { width: 0, height: 0 };
    for (let unit = 1.5; unit < 60; unit += 0.5) {
      const { terms, width, height } = combineLayout(given, unit, room);
      expect(width).toBeGreaterThanOrEqual(before.width);
      expect(height).toBeGreaterThanOrEqual(before.height);
      for (const { x, y, grid } of terms) {
        expect(x + grid.width).toBeLessThanOrEqual(width);
        expect(y + CAPTION + grid.height).toBeLessThanOrEqual(height);
      }
      before = { width, height };
    }
  });
});
