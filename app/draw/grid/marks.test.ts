import { expect, test } from 'vitest';
import { sampleMatrix } from '@/tests/draw/sample';
import type { Mark } from '../view';
import { boxOfMark, editedCells, single, unlike } from './marks';

const row = (i: number): Mark => ({ rows: [i, i], cols: [0, 11], role: 'query' });

test('a mark covers its cells from the first to the last', () => {
  expect(boxOfMark({ rows: [1, 2], cols: [3, 3], role: 'key' }, { width: 10, height: 5 })).toEqual({
    x: 30,
    y: 5,
    width: 10,
    height: 10,
  });
});

test('the same mark twice is drawn once', () => {
  expect(unlike([row(1), row(1), row(2)])).toEqual([row(1), row(2)]);
});

test('marks in one row have that row in common, marks in several have none', () => {
  expect(single([row(5)], 'rows')).toEqual({ at: 5, role: 'query' });
  expect(single([row(5)], 'cols')).toBeNull();
  expect(single([row(5), row(6)], 'rows')).toBeNull();
  expect(single([], 'rows')).toBeNull();
});

test('edited cells are found row by row', () => {
  const matrix = sampleMatrix(3, 4, { edited: (i, j) => i === j });
  expect(editedCells(matrix)).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});
