import { expect, it } from 'vitest';
import type { Ballot } from '@/app/store/votes';
import { RIGHT } from '@/content/asking';
import { begun, turnedOn, withHands } from './ballot';
import { asCells, asCsv, type CountColumns, counted, countRows } from './counts';

const COLUMNS: CountColumns = ['lesson', 'step', 'question', 'option', 'id', 'name', 'first', 'second', 'right'];
const YES_NO = { yes: 'yes', no: 'no' };

const asked: Ballot = {
  ...begun({ id: 'b', lesson: 'vit', step: 'scores', fresh: 0 }),
  question: 'How many,\nof “all”?',
  options: [
    { id: 'no-scale', said: 1, text: '1', behind: 'not "scaled"' },
    { id: RIGHT, said: 2, text: '2', behind: null },
  ],
};
const once = withHands(withHands(asked, 'no-scale', 12, 'here'), RIGHT, 8, 'here');
const twice = withHands(turnedOn(turnedOn(once)), RIGHT, 19, 'here');

it('every option has a line with its words, its misconception and the hands of both rounds', () => {
  expect(countRows([twice], COLUMNS, YES_NO)).toEqual([
    COLUMNS,
    ['vit', 'scores', asked.question, '1', 'no-scale', 'not "scaled"', '12', '0', 'no'],
    ['vit', 'scores', asked.question, '2', '', '', '8', '19', 'yes'],
  ]);
});

it('a second round that nobody voted in has no counts, rather than none', () => {
  const [, first] = countRows([once], COLUMNS, YES_NO);
  expect(first?.slice(6, 8)).toEqual(['12', '']);
});

it('votes in which no hand was counted are left out', () => {
  expect(counted([asked, once, twice])).toEqual([once, twice]);
  expect(counted(undefined)).toEqual([]);
});

it('a file quotes what holds commas, quotes and new lines, and begins with the mark of UTF-8', () => {
  const text = asCsv([['a,b', 'say "x"', 'two\nlines', '误解']]);
  expect(text).toBe('\uFEFF"a,b","say ""x""","two\nlines",误解\r\n');
});

it('what is copied stands in the cells of a spreadsheet: one line each, tabs between', () => {
  expect(
    asCells([
      ['a', 'two\nlines\tmore'],
      ['b', 'c'],
    ]),
  ).toBe('a\ttwo lines more\nb\tc');
});
