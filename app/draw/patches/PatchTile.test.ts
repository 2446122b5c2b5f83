import { expect, it } from 'vitest';
import { pictureBytes } from './draw-picture';
import { pieceAt } from './PatchTile';

it('cuts the 7 × 7 pixels of a patch out of the picture', () => {
  const pixels = new Float32Array(28 * 28 * 3);
  const red = (row: number, col: number, value: number) => {
    pixels[3 * (28 * row + col)] = value;
  };
  red(7, 14, 1);
  red(13, 20, 0.2);
  red(13, 21, 0.6);
  const picture = { pixels, height: 28, width: 28 };
  const bytes = pictureBytes(picture, pieceAt(6, [4, 4], picture));
  expect(bytes).toHaveLength(7 * 7 * 4);
  expect(bytes[0]).toBe(255);
  expect(bytes[4 * 48]).toBe(51);
  expect([...bytes].filter((byte) => byte === 153)).toEqual([]);
});

it('shares every pixel out once where the grid does not divide the picture', () => {
  const size = { height: 28, width: 28 };
  const area = Array.from({ length: 15 }, (_, place) => pieceAt(place, [3, 5], size));
  expect(area.reduce((sum, { width, height }) => sum + width * height, 0)).toBe(28 * 28);
});
