import { expect, test } from 'vitest';
import type { Mark } from '@/app/draw/view';
import { bands } from './bands';

const shape = { rows: 16, cols: 16 };
const row = (i: number): Mark => ({ rows: [i, i], cols: [0, 11], role: 'query' });
const column = (j: number): Mark => ({ rows: [0, 11], cols: [j, j], role: 'key' });

test('a row and a column lead to the cell where they meet', () => {
  expect(bands([row(5)], [column(9)], shape)).toEqual([
    { rows: [5, 5], cols: [0, 8], role: 'query' },
    { rows: [0, 4], cols: [9, 9], role: 'key' },
  ]);
});

test('nothing leads to the corner cell, which touches both operands', () => {
  expect(bands([row(0)], [column(0)], shape)).toEqual([]);
});

test('a row alone runs through the whole result', () => {
  expect(bands([row(5)], [], shape)).toEqual([{ rows: [5, 5], cols: [0, 15], role: 'query' }]);
});

test('several rows lead nowhere in particular', () => {
  expect(bands([{ rows: [0, 15], cols: [0, 11], role: 'query' }], [], shape)).toEqual([]);
});
