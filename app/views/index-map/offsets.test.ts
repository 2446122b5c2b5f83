import { expect, test } from 'vitest';
import { relativeIndex } from '@/lib/ops/relative-index';
import { sampleMatrix } from '@/tests/draw/sample';
import { linkedMarks } from './link';
import { foldMarks, offsetAt, offsetMatrix, pairsOf, tableAt } from './offsets';

const folded = [7, 7] as const;

const table = sampleMatrix(49, 8, { at: (offset, head) => offset + head / 10, edited: (offset) => offset === 8 });
const entries = relativeIndex(4, 4).data;
const index = sampleMatrix(16, 16, { at: (i, j) => entries[i * 16 + j] as number });
const offsets = offsetMatrix(table, 2, [4, 4]);

test('a table of 49 offsets folds to 7 × 7, named by Δr and Δc from 3 to −3', () => {
  expect([offsets.rows, offsets.cols, offsets.shapeText]).toEqual([7, 7, '7 × 7']);
  expect([0, 3, 6].map(offsets.rowLabel)).toEqual(['3', '0', '−3']);
  expect([0, 3, 6].map(offsets.colLabel)).toEqual(['3', '0', '−3']);
});

test('a folded cell shows the table cell of the chosen head', () => {
  expect(offsets.at(5, 5)).toBeCloseTo(8.2);
  expect([offsets.edited(5, 5), offsets.edited(5, 4)]).toEqual([true, false]);
});

test('folding and unfolding are each other’s inverse', () => {
  for (let entry = 0; entry < 49; entry++) expect(tableAt(offsetAt(entry, folded), 2, folded)).toEqual([entry, 2]);
  for (let entry = 0; entry < 45; entry++) expect(tableAt(offsetAt(entry, [5, 9]), 0, [5, 9])).toEqual([entry, 0]);
});

test('a pair reads the offset of query minus key', () => {
  // Query (row 2, column 0) against key (row 0, column 3): Δ = (2, −3).
  const [i, j] = offsetAt(index.at(8, 3), folded);
  expect([offsets.rowLabel(i), offsets.colLabel(j)]).toEqual(['2', '−3']);
});

test('a key one step to the right of its query reads the cell to the right of the middle, one below the cell below', () => {
  const middle = [3, 3];
  const [query, right, below] = [5, 6, 9];
  expect(offsetAt(index.at(query, query), folded)).toEqual(middle);
  expect(offsetAt(index.at(query, right), folded)).toEqual([3, 4]);
  expect(offsetAt(index.at(query, below), folded)).toEqual([4, 3]);
});

test('every patch against itself reads the centre, sixteen pairs in all', () => {
  expect(pairsOf(24, index)).toEqual(Array.from({ length: 16 }, (_, i) => [i, i]));
});

test('pointing at a pair marks its offset and the same pair in the other matrix', () => {
  const marks = linkedMarks({ in: 'gathered', at: [0, 0] }, index, folded, 'position');
  expect(marks).toEqual({
    offsets: [{ rows: [3, 3], cols: [3, 3], role: 'position' }],
    index: [{ rows: [0, 0], cols: [0, 0], role: 'position' }],
    gathered: [],
  });
});

test('pointing at an offset marks all pairs that read it', () => {
  const marks = linkedMarks({ in: 'offsets', at: [6, 6] }, index, folded, 'position');
  expect(marks.offsets).toEqual([]);
  expect(marks.index).toEqual([{ rows: [0, 0], cols: [15, 15], role: 'position' }]);
  expect(marks.gathered).toEqual(marks.index);
});

test('marks on the table are folded where they touch the chosen head', () => {
  expect(foldMarks([{ rows: [8, 9], cols: [2, 2], role: 'key' }], 2, folded)).toEqual([
    { rows: [5, 5], cols: [5, 5], role: 'key' },
    { rows: [5, 5], cols: [4, 4], role: 'key' },
  ]);
  expect(foldMarks([{ rows: [8, 9], cols: [3, 3], role: 'key' }], 2, folded)).toEqual([]);
});
