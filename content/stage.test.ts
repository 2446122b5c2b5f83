import { expect, test } from 'vitest';
import { column, pick, picked, row, show, viewsOn } from './stage';

const matrix = (of: string) => show('matrix', { of });
const stage = column(matrix('a'), pick('layer', matrix('b'), row(matrix('c'), matrix('d'))));

test('a knob picks one of several stages, however deep they stand', () => {
  expect(picked(stage, { layer: 0 })).toEqual(column(matrix('a'), matrix('b')));
  expect(picked(stage, { layer: 1 })).toEqual(column(matrix('a'), row(matrix('c'), matrix('d'))));
});

test('the views of all of them can be fetched', () => {
  expect(viewsOn(stage).map(({ props }) => props)).toEqual(['a', 'b', 'c', 'd'].map((of) => ({ of })));
});
