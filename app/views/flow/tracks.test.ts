import { expect, it } from 'vitest';
import { tracksOf } from './tracks';

it('runs wires side by side on one line, and a longer one around a shorter', () => {
  expect(tracksOf([{ from: 0, to: 4 }, { from: 4, to: 8 }])).toEqual([0, 0]); // biome-ignore format: spans
  expect(tracksOf([{ from: 0, to: 4 }, { from: 1, to: 3 }])).toEqual([1, 0]); // biome-ignore format: spans
});

it('treats a wire that leads back like one that leads on', () => {
  expect(tracksOf([{ from: 4, to: 0 }, { from: 1, to: 3 }])).toEqual([1, 0]); // biome-ignore format: spans
});
