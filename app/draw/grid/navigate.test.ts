import { describe, expect, test } from 'vitest';
import type { Key } from '../key';
import { cellUnder, intentOf, moved, opensEditor } from './navigate';

const key = (name: string, over = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...over,
});

describe('in a grid of 4 × 6, from row 1, column 2', () => {
  const from = (name: string, over = {}) => moved([1, 2], key(name, over), 4, 6);
  test.each([
    ['ArrowUp', [0, 2]],
    ['ArrowDown', [2, 2]],
    ['ArrowLeft', [1, 1]],
    ['ArrowRight', [1, 3]],
    ['Home', [1, 0]],
    ['End', [1, 5]],
  ])('%s moves to %j', (name, to) => {
    expect(from(name)).toEqual(to);
  });
  test('Ctrl with Home and End moves to the corners', () => {
    expect(from('Home', { ctrlKey: true })).toEqual([0, 0]);
    expect(from('End', { ctrlKey: true })).toEqual([3, 5]);
  });
  test.each(['PageUp', 'PageDown', ' ', 'n', 'Tab'])('%j is left to the lesson', (name) => {
    expect(from(name)).toBeNull();
  });
  test('Alt with an arrow is left to the browser', () => {
    expect(from('ArrowLeft', { altKey: true })).toBeNull();
  });
});

test('an arrow at the edge stays in the grid', () => {
  expect(moved([0, 5], key('ArrowRight'), 4, 6)).toEqual([0, 5]);
});

test('Enter, F2, digits and the minus sign open the editor; the full stop blackens the screen instead', () => {
  expect(
    [key('Enter'), key('F2'), key('7'), key('-'), key('５'), key('－'), key('.'), key('b')].map(opensEditor),
  ).toEqual([null, null, '7', '-', '５', '－', undefined, undefined]);
  expect(opensEditor(key('0', { ctrlKey: true }))).toBeUndefined();
});

test('a point outside the cells means the nearest one', () => {
  const size = { width: 60, height: 40 };
  expect(cellUnder(25, 15, size, 4, 6)).toEqual([1, 2]);
  expect(cellUnder(-3, 90, size, 4, 6)).toEqual([3, 0]);
});

test('in a grid of switches Enter and Space turn a cell over, arrows move, and nothing is typed', () => {
  const means = (event: Key) => intentOf(event, [1, 1], 4, 6, 'switch');
  expect([key('Enter'), key(' ')].map(means)).toEqual(['turn over', 'turn over']);
  expect(means(key('ArrowDown'))).toEqual({ go: [2, 1] });
  expect([key('F2'), key('1'), key(' ', { ctrlKey: true }), key('PageDown')].map(means)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('in a grid of numbers Enter and digits open the editor, and Space is nothing', () => {
  const means = (event: Key) => intentOf(event, [1, 1], 4, 6, 'edit');
  expect([key('Enter'), key('7'), key(' '), key('End')].map(means)).toEqual([
    { type: null },
    { type: '7' },
    null,
    { go: [1, 5] },
  ]);
});

test('while a cell is picked Enter and Space take the active one, arrows only move, and nothing is typed', () => {
  const means = (event: Key) => intentOf(event, [1, 1], 4, 6, 'pick');
  expect([key('Enter'), key(' '), key('ArrowLeft'), key('7'), key('F2')].map(means)).toEqual([
    'take',
    'take',
    { go: [1, 0] },
    null,
    null,
  ]);
});
