import { expect, test } from 'vitest';
import { shorten } from './shorten';

const limits = { most: 8, head: 4, tail: 2 };
const write = (count: number, keep?: number) =>
  shorten(count, limits, keep).map(({ from, to, shown }) => `${shown ? '' : '…'}${from}–${to}`);

test('short sums are shown whole', () => {
  expect(write(8)).toEqual(['0–7']);
  expect(write(1)).toEqual(['0–0']);
});
test('long sums show their first and last terms', () => {
  expect(write(146)).toEqual(['0–3', '…4–143', '144–145']);
});
test('a term that must be seen has a gap on either side', () => {
  expect(write(40, 20)).toEqual(['0–3', '…4–19', '20–20', '…21–37', '38–39']);
});
test('a gap is never a single term', () => {
  expect(write(40, 5)).toEqual(['0–5', '…6–37', '38–39']);
  expect(write(10, 8)).toEqual(['0–3', '…4–7', '8–9']);
});
