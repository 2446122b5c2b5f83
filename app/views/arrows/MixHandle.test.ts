import { expect, it } from 'vitest';
import { nextShare } from './MixHandle';

it('moves towards the second value by Right and Up, back by Left and Down, and stays between them', () => {
  expect(nextShare('ArrowRight', 0.5)).toBeCloseTo(0.55);
  expect(nextShare('ArrowUp', 0.98)).toBe(1);
  expect(nextShare('ArrowLeft', 0.5)).toBeCloseTo(0.45);
  expect(nextShare('ArrowDown', 0.01)).toBe(0);
});

it('goes to the ends by Home and End, and leaves other keys to the page', () => {
  expect(nextShare('Home', 0.4)).toBe(0);
  expect(nextShare('End', 0.4)).toBe(1);
  expect(nextShare('PageDown', 0.4)).toBeNull();
});
