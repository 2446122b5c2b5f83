import { expect, it } from 'vitest';
import { fromHex, toHex } from './hex';

it('a colour is the same after it was written and read', () => {
  for (const colour of [
    [0, 0, 0],
    [255, 255, 255],
    [1, 2, 3],
    [160, 15, 0],
  ] as const) {
    expect(fromHex(toHex(colour))).toEqual(colour);
  }
  expect(toHex([1, 160, 255])).toBe('#01a0ff');
});
