import { expect, it } from 'vitest';
import { wholeCards } from './cards';
import { lessonsToCome } from './to-come';

const course = [...wholeCards, ...lessonsToCome];

it('names no lesson that is there: its card says all of it', () => {
  const there = new Set(wholeCards.map(({ id }) => id));
  expect(lessonsToCome.map(({ id }) => id).filter((id) => there.has(id))).toEqual([]);
});

it('lets every lesson build on earlier lessons of the course alone', () => {
  const orderOf = new Map(course.map(({ id, order }) => [id, order]));
  const wrong = course.flatMap(({ id, order, needs }) =>
    needs
      .filter((need) => !((orderOf.get(need) ?? Number.POSITIVE_INFINITY) < order))
      .map((need) => `${id} needs ${need}`),
  );
  expect(wrong).toEqual([]);
});

it('gives every lesson a place of its own', () => {
  expect(new Set(course.map(({ order }) => order)).size).toBe(course.length);
});
