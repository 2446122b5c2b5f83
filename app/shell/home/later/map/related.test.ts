import { expect, it } from 'vitest';
import { builtOn, neededBy } from './related';

const lesson = (id: string, ...needs: string[]) => ({ id, needs, part: 'vit' as const });
const lessons = [lesson('a'), lesson('b', 'a'), lesson('c', 'a'), lesson('d', 'b', 'c'), lesson('e')];

it('finds what a lesson needs, at second hand too, each once', () => {
  expect([...neededBy('d', lessons)].sort()).toEqual(['a', 'b', 'c']);
  expect([...neededBy('a', lessons)]).toEqual([]);
});

it('finds what builds on a lesson', () => {
  expect([...builtOn('a', lessons)].sort()).toEqual(['b', 'c', 'd']);
  expect([...builtOn('e', lessons)]).toEqual([]);
});
