import { expect, test } from 'vitest';
import { CAPTION } from '@/app/draw/caption/size';
import { sampleMatrix } from '@/tests/draw/sample';
import { indexMapLayout } from './layout';

const matrices = { offsets: sampleMatrix(7, 7), index: sampleMatrix(16, 16), gathered: sampleMatrix(16, 16) };
const stage = { width: 960, height: 600 };
const phone = { width: 328, height: 600 };

test('a phone stacks the three', () => {
  const { offsets, index, gathered } = indexMapLayout(matrices, 10, phone);
  expect([offsets.x, index.x, gathered.x]).toEqual([0, 0, 0]);
  expect(offsets.y).toBeLessThan(index.y);
  expect(index.y).toBeLessThan(gathered.y);
});

test('a stage has the index map beside what it gathers', () => {
  const { index, gathered } = indexMapLayout(matrices, 20, stage);
  expect(index.y).toBe(gathered.y);
  expect(index.x).toBeLessThan(gathered.x);
});

test.each([
  ['a stage', stage],
  ['a phone', phone],
])('on %s it grows with the unit, and everything lies inside the measured size', (_, room) => {
  let before = { width: 0, height: 0 };
  for (let unit = 3; unit <= 44; unit += 0.5) {
    const { offsets, index, gathered, width, height } = indexMapLayout(matrices, unit, room);
    expect(width).toBeGreaterThanOrEqual(before.width);
    expect(height).toBeGreaterThanOrEqual(before.height);
    for (const { x, y, grid } of [offsets, index, gathered]) {
      expect(x + grid.width).toBeLessThanOrEqual(width);
      expect(y + CAPTION + grid.height).toBeLessThanOrEqual(height);
    }
    before = { width, height };
  }
});
