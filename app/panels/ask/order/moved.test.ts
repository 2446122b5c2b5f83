import { expect, it } from 'vitest';
import { draggedTo, movedTo } from './moved';

it('a line moves to its place, and no further than the ends', () => {
  expect(movedTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(movedTo(['a', 'b', 'c'], 'c', -1)).toEqual(['c', 'a', 'b']);
  expect(movedTo(['a', 'b'], 'a', 9)).toEqual(['b', 'a']);
});

it('a line that was left over comes in at its place', () => {
  expect(movedTo(['a', 'b'], 'n', 1)).toEqual(['a', 'n', 'b']);
  expect(movedTo([], 'n', 0)).toEqual(['n']);
});

it('a dragged line goes before the first whose middle lies below the pointer', () => {
  expect(draggedTo(5, [10, 30, 50])).toBe(0);
  expect(draggedTo(31, [10, 30, 50])).toBe(2);
  expect(draggedTo(99, [10, 30, 50])).toBe(3);
  expect(draggedTo(99, [])).toBe(0);
});
