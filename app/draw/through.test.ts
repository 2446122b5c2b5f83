import { expect, test } from 'vitest';
import { sampleMatrix } from '@/tests/draw/sample';
import { through } from './through';

test('a cell is asked for where it stands, whatever is asked of it', () => {
  const isThis = (i: number, j: number) => i === 2 && j === 1;
  const m = sampleMatrix(3, 2, {
    at: (i, j) => 10 * i + j,
    stored: (i, j) => 100 * i + j,
    edited: isThis,
    veiled: (i, j) => isThis(i, j) && 'asked',
    text: (i, j) => `${i} ${j}`,
  });
  const turned = through(m, (i, j) => [j, i]);
  expect([turned.at(1, 2), turned.stored(1, 2), turned.edited(1, 2)]).toEqual([21, 201, true]);
  expect([turned.veiled?.(1, 2), turned.veiled?.(0, 2), turned.text?.(1, 2)]).toEqual(['asked', false, '2 1']);
});

test('what a matrix does not say is not said', () => {
  expect(Object.keys(through(sampleMatrix(3, 2, {}), (i, j) => [i, j])).sort()).toEqual(['at', 'edited', 'stored']);
});
