import { expect, test } from 'vitest';
import { changed, type History, redone, undone } from './history';

/** One changed cell that holds this value. */
const edit = (value: number) => [{ tensor: 'in.tokens', cells: [[0, value]] }] as const;
const start: History = { edits: [], past: [], future: [] };
const three = [1, 2, 3].reduce((history, value) => changed(history, edit(value)), start);

const times = (count: number, history: History, go: (from: History) => History | null): History =>
  Array.from({ length: count }).reduce<History>((at) => go(at) ?? at, history);

test('undo goes back change by change, redo forth again', () => {
  expect(times(2, three, undone).edits).toEqual(edit(1));
  expect(times(3, three, undone).edits).toEqual([]);
  expect(times(3, times(3, three, undone), redone)).toEqual(three);
});

test('at either end there is nothing to do', () => {
  expect(undone(start)).toBeNull();
  expect(redone(three)).toBeNull();
});

test('a new change forgets what was taken back, and can itself be taken back', () => {
  const other = changed(times(2, three, undone), edit(9));
  expect(redone(other)).toBeNull();
  expect(undone(other)?.edits).toEqual(edit(1));
});

test('a hundred changes can be taken back', () => {
  const many = Array.from({ length: 130 }).reduce<History>((history, _, i) => changed(history, edit(i)), start);
  expect(times(130, many, undone).edits).toEqual(edit(29));
});
