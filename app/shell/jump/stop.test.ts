import { expect, it } from 'vitest';
import { type JumpStop, stopsFor } from './stop';

const stops: readonly JumpStop[] = [
  ...Array.from({ length: 12 }, (_, i) => ({
    id: `s${i + 1}`,
    number: i + 1,
    title: i === 4 ? 'Scores' : `Part ${i}`,
  })),
  { id: 'end', number: null, title: 'What you can now say' },
];
const found = (typed: string): readonly string[] => stopsFor(stops, typed).map(({ id }) => id);

it('a number means that step first, and then those that begin with it', () => {
  expect(found('1')).toEqual(['s1', 's10', 's11', 's12']);
  expect(found(' 11 ')).toEqual(['s11']);
  expect(found('40')).toEqual([]);
});

it('words mean the titles that have them, whatever their case; the end by its name in links too', () => {
  expect(found('score')).toEqual(['s5']);
  expect(found('end')).toEqual(['end']);
  expect(found('').length).toBe(13);
});
