import { expect, test } from 'vitest';
import { CAPTION } from '@/app/draw/caption/size';
import type { Size } from '@/app/draw/view';
import { sampleMatrix } from '@/tests/draw/sample';
import { indexMapLayout } from './layout';

const matrices = { offsets: sampleMatrix(7, 7), index: sampleMatrix(16, 16), gathered: sampleMatrix(16, 16) };
const three = (unit: number, room: Size) => {
  const { offsets, index, gathered, ...size } = indexMapLayout(matrices, unit, room);
  if (!index || !gathered) throw new Error('Where something is gathered, all three are laid out.');
  return { offsets, index, gathered, ...size };
};
const stage = { width: 960, height: 600 };
const phone = { width: 328, height: 600 };

test('a phone stacks the three', () => {
  const { offsets, index, gathered } = three(10, phone);
  expect([offsets.x, index.x, gathered.x]).toEqual([0, 0, 0]);
  expect(offsets.y).toBeLessThan(index.y);
  expect(index.y).toBeLessThan(gathered.y);
});

test('a stage has the index map beside what it gathers', () => {
  const { index, gathered } = three(20, stage);
  expect(index.y).toBe(gathered.y);
  expect(index.x).toBeLessThan(gathered.x);
});

test.each([
  ['a stage', stage],
  ['a phone', phone],
])('on %s it grows with the unit, and everything lies inside the measured size', (_, room) => {
  let before = { width: 0, height: 0 };
  for (let unit = 3; unit <= 44; unit += 0.5) {
    const { offsets, index, gathered, width, height } = three(unit, room);
    expect(width).toBeGreaterThanOrEqual(before.width);
    expect(height).toBeGreaterThanOrEqual(before.height);
    for (const { x, y, grid } of [offsets, index, gathered]) {
      expect(x + grid.width).toBeLessThanOrEqual(width);
      expect(y + CAPTION + grid.height).toBeLessThanOrEqual(height);
    }
    before = { width, height };
  }
});

test('a table that nothing is gathered from stands alone, in its own size', () => {
  const { offsets, index, gathered, width, height } = indexMapLayout({ ...matrices, gathered: null }, 20, stage);
  expect([index, gathered]).toEqual([null, null]);
  expect([offsets.x, offsets.y, offsets.width, offsets.height]).toEqual([0, 0, width, height]);
});
