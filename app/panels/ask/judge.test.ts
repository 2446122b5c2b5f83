import { expect, test } from 'vitest';
import { choice, number, numbers, pickCell } from '@/content/ask';
import { isRight, rightOnes } from './judge';

test('several numbers are right when each is, within the tolerance', () => {
  const question = numbers(() => [1, 2], 0.01);
  expect(isRight(question, [1.005, 2], [1, 2], 0)).toBe(true);
  expect(isRight(question, [1, 2.5], [1, 2], 0)).toBe(false);
  expect(isRight(question, [2, 1], [1, 2], 0)).toBe(false);
});

test('each wrong one of several numbers is told, and one that is missing is wrong', () => {
  expect(rightOnes([1, 5, 3], [1, 2, 3], 0)).toEqual([true, false, true]);
  expect(rightOnes([1], [1, 2], 9)).toEqual([true, false]);
});

test('an option is right by its id, a number within its tolerance', () => {
  expect(
    isRight(
      choice(['a', 'b'], () => 'b'),
      'b',
      'b',
      0,
    ),
  ).toBe(true);
  expect(
    isRight(
      choice(['a', 'b'], () => 'b'),
      'a',
      'b',
      0,
    ),
  ).toBe(false);
  expect(
    isRight(
      number(() => 0.3),
      0.304,
      0.3,
      0,
    ),
  ).toBe(true);
  expect(
    isRight(
      number(() => 0.3),
      0.306,
      0.3,
      0,
    ),
  ).toBe(false);
});

test('a token may be picked as a row, or as a column of the selected row', () => {
  const question = pickCell('probs', () => [3, -1]);
  expect(isRight(question, [3, 0], [3, -1], 5)).toBe(true);
  expect(isRight(question, [5, 3], [3, -1], 5)).toBe(true);
  expect(isRight(question, [4, 3], [3, -1], 5)).toBe(false);
  expect(isRight(question, [3, 0], [3, 1], 5)).toBe(false);
});
