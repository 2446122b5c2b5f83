import { expect, it } from 'vitest';
import type { Change, Context } from '@/content/context';
import { differ, isNews, tooClose } from './answers';
import { askCell } from './cell';
import { freshNumbers, oneOf } from './fresh';
import { askNumber } from './number';
import { judgeRow } from './numbers';
import { askOrder } from './order';
import { misconceptionOf } from './registry';

/** A place where nothing but the selected row is asked of. */
const at = { row: 5 } as Context;

it('a cell is right as it is, and a token also as a column of the selected row', () => {
  const cell = askCell({ answer: () => [2, 3], slips: { 'row-for-column': () => [3, 2] } });
  expect(cell.judge(at, [2, 3])).toMatchObject({ right: true, slip: null });
  expect(cell.judge(at, [3, 2])).toMatchObject({ right: false, slip: 'row-for-column' });
  expect(cell.judge(at, [0, 0])).toMatchObject({ right: false, slip: null });
  const token = askCell({ answer: () => [2, -1], slips: { 'other-token': () => [4, -1] } });
  expect(token.judge(at, [2, 0]).right).toBe(true);
  expect(token.judge(at, [5, 2]).right).toBe(true);
  expect(token.judge(at, [5, 4])).toMatchObject({ right: false, slip: 'other-token' });
});

it('a typed number is known by what lies nearest, and an unknown one is only wrong', () => {
  const number = askNumber({ answer: () => 0.5, slips: { 'plain-mean': () => 0.508, 'row-for-column': () => 2 } });
  expect(number.judge(at, 0.503).right).toBe(true);
  expect(number.judge(at, 0.507)).toMatchObject({ right: false, slip: 'plain-mean' });
  expect(number.judge(at, 7)).toMatchObject({ right: false, slip: null });
});

it('of several numbers the first that is wrong is told, with who would write it there', () => {
  const answers = { right: [1, 2, 3], 'row-for-column': [1, 5, 3], 'plain-mean': [2, 2, 2] };
  expect(judgeRow([1, 5, 9], answers, 0)).toMatchObject({ parts: [true, false, false], at: 1, slip: 'row-for-column' });
  expect(judgeRow([2, 2, 2], answers, 0)).toMatchObject({ at: 0, slip: 'plain-mean' });
  expect(judgeRow([1, 2, 4], answers, 0)).toMatchObject({ at: 2, slip: null });
  expect(judgeRow([1, 2, 3], answers, 0).right).toBe(true);
});

it('answers differ by more than is shown, in any number of a list, or by their words', () => {
  expect(differ(0.5, 0.51, 0.02)).toBe(false);
  expect(differ([1, 2], [1, 3], 0)).toBe(true);
  expect(differ('V, Z', 'V', 0)).toBe(true);
  expect(tooClose({ right: 1, a: 1.001 }, 0.01)).toEqual(['right', 'a']);
  expect(tooClose({ right: 1, a: Number.NaN }, 0.01)).toEqual(['a', 'a']);
  expect(tooClose({ right: 1, a: 2 }, 0.01)).toBeNull();
});

it('an answer is news if half of its numbers are, in whatever order; a word always is', () => {
  const number = { kind: 'number', apart: 0.01 } as const;
  expect(isNews(0.5, 0.505, number)).toBe(false);
  expect(isNews(0.5, 0.6, number)).toBe(true);
  expect(isNews('V, Z', 'V, Z', number)).toBe(true);
  const cells = { kind: 'fill-in', apart: 0.01 } as const;
  expect(isNews([1, 4.2, 0.6, 0.1], [1, 4.2, 0.1, 0.3], cells)).toBe(false);
  expect(isNews([1, 5.1, 0.6, 0.1], [1, 4.2, 0.1, 0.3], cells)).toBe(true);
  const cell = { kind: 'cell', apart: 0 } as const;
  expect(isNews([2, 3], [2, 3], cell)).toBe(false);
  expect(isNews([2, 3], [3, 2], cell)).toBe(true);
});

it('fresh numbers are drawn again until the answer is not the step’s own, as long as there is another', () => {
  /** A step that starts with 7, asked for that number. */
  const step = { given: { x: 7 }, rerun: ({ given }: Change) => ({ given }) } as unknown as Context;
  const asking = (list: readonly number[]) => ({
    ...askNumber({ answer: (c) => c.given.x ?? 0, slips: {} }),
    draw: (random: () => number) => ({ given: { x: oneOf(random, list) } }),
  });
  const drawn = (list: readonly number[]) =>
    Array.from({ length: 40 }, (_, i) => freshNumbers(asking(list), step, i + 1)?.given?.x);
  expect(new Set(drawn([7, 8, 9]))).toEqual(new Set([8, 9]));
  expect(new Set(drawn([7]))).toEqual(new Set([7]));
});

it('a line too many is written in place of one, or in an order of its own', () => {
  const line = (needs: string[], makes: string, by: number) => ({
    needs,
    makes,
    run: (of: readonly (readonly number[])[] = []) => of.map((row) => row.map((x) => x + by)),
  });
  const order = askOrder({
    lines: { first: line(['a'], 'b', 1), second: line(['b'], 'c', 1) },
    instead: {
      'plain-mean': { ...line(['a'], 'b', 5), for: 'first' },
      'whole-head': { ...line(['c'], 'c', 1), order: ['first', 'second', 'whole-head'] },
    },
    start: () => ({ a: [[0]] }),
    result: 'c',
  });
  expect(order.guessOf(at, 'plain-mean')).toEqual(['plain-mean', 'second']);
  expect(order.guessOf(at, 'whole-head')).toEqual(['first', 'second', 'whole-head']);
  expect(order.judge(at, ['first', 'second'])).toMatchObject({ right: true });
  expect(order.judge(at, ['first', 'second', 'whole-head'])).toMatchObject({ right: false, slip: 'whole-head' });
});

it('a misconception that there is not is told with the nearest that there is', () => {
  expect(() => misconceptionOf('row-for-colum')).toThrow('Did you mean “row-for-column”?');
});
