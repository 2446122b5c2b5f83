import { expect, test } from 'vitest';
import { sampleMatrix } from '@/tests/draw/sample';
import { gridLayout, namedIndices } from './layout';

test('labels and cells add up to the size of the grid', () => {
  const { left, top, width, height } = gridLayout(sampleMatrix(16, 12), { width: 30, height: 20 }, 'auto');
  expect(left).toBeGreaterThan(0);
  expect(top).toBeGreaterThan(0);
  expect([width, height]).toEqual([left + 12 * 30, top + 16 * 20]);
});

test('without labels a grid is as large as its cells', () => {
  const { width, height } = gridLayout(sampleMatrix(16, 12), { width: 30, height: 20 }, 'none');
  expect([width, height]).toEqual([360, 320]);
});

test('each side can have its labels alone', () => {
  expect(gridLayout(sampleMatrix(4, 4), { width: 30, height: 30 }, 'rows').top).toBe(0);
  expect(gridLayout(sampleMatrix(4, 4), { width: 30, height: 30 }, 'cols').left).toBe(0);
});

test('the only row of a vector has no name', () => {
  const { left, top } = gridLayout(sampleMatrix(1, 10), { width: 30, height: 20 }, 'auto');
  expect(left).toBe(0);
  expect(top).toBeGreaterThan(0);
});

test('small cells are named every few, never so close that names touch', () => {
  const cell = { width: 3, height: 3 };
  const { cols, rows } = gridLayout(sampleMatrix(16, 147), cell, 'auto');
  expect(cols.step * cell.width).toBeGreaterThanOrEqual(cols.pitch);
  expect(rows.step * cell.height).toBeGreaterThanOrEqual(rows.pitch);
});

test('the active row is named in place of the neighbours it would touch', () => {
  expect(namedIndices(16, 4, { step: 4, pitch: 13 }, 9)).toEqual([0, 4, 9]);
  expect(namedIndices(16, 4, { step: 4, pitch: 13 }, 8)).toEqual([0, 4, 8, 12]);
  expect(namedIndices(16, 4, { step: 4, pitch: 13 }, null)).toEqual([0, 4, 8, 12]);
});

test('where no names are wanted the active row has none either', () => {
  expect(namedIndices(16, 4, { step: 0, pitch: 13 }, 9)).toEqual([]);
});
