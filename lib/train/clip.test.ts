import { expect, it } from 'vitest';
import { clipLength, lengthOf } from './clip';

it('shortens a gradient that is too long and keeps its direction', () => {
  const gradient = Float32Array.of(3, 0, -4);
  expect(clipLength(gradient, 1)).toBe(5);
  expect(lengthOf(gradient)).toBeCloseTo(1, 6);
  expect((gradient[0] as number) / (gradient[2] as number)).toBeCloseTo(-3 / 4, 6);
});

it('leaves a gradient alone that is short enough', () => {
  const gradient = Float32Array.of(3, 0, -4);
  expect(clipLength(gradient, 5)).toBe(5);
  expect([...gradient]).toEqual([3, 0, -4]);
});
