import { expect, test } from 'vitest';
import { bestArrangement } from './arrange';

const wide = (unit: number) => ({ width: 30 * unit, height: 10 * unit });
const high = (unit: number) => ({ width: 10 * unit, height: 30 * unit });

test('a wide room puts parts side by side, a high one below one another', () => {
  expect(bestArrangement([wide, high], { width: 900, height: 400 }, 56)).toBe(0);
  expect(bestArrangement([wide, high], { width: 700, height: 900 }, 56)).toBe(1);
});

test('a phone scrolls downwards, so only the width counts', () => {
  expect(bestArrangement([wide, high], { width: 360, height: 100 }, 56)).toBe(1);
});

test('where nothing fits the last way is taken', () => {
  expect(bestArrangement([wide, high], { width: 700, height: 5 }, 56)).toBe(1);
});
