import { expect, it } from 'vitest';
import { patchBytes } from './PatchTile';

it('cuts the 7 × 7 pixels of a patch out of the picture', () => {
  const pixels = new Float32Array(28 * 28 * 3);
  const red = (row: number, col: number, value: number) => {
    pixels[3 * (28 * row + col)] = value;
  };
  red(7, 14, 1);
  red(13, 20, 0.2);
  red(13, 21, 0.6);
  const bytes = patchBytes(pixels, 6);
  expect(bytes).toHaveLength(7 * 7 * 4);
  expect(bytes[0]).toBe(255);
  expect(bytes[4 * 48]).toBe(51);
  expect([...bytes].filter((byte) => byte === 153)).toEqual([]);
});
