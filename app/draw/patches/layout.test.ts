import { expect, it } from 'vitest';
import { pictureLayout, pictureSide } from './layout';

it('gives a pixel a whole cell where pixels are chosen, so that it lines up with its 28 × 28 matrix', () => {
  expect(pictureLayout(10, 'pixel').side).toBe(280);
});

it('is as large with chosen patches as without, so that nothing jumps between such steps', () => {
  expect(pictureLayout(20, 'patch')).toEqual(pictureLayout(20));
  expect(pictureLayout(20)).toMatchObject({ side: 280, width: 280 });
});

it('keeps room below for the value of a pixel', () => {
  const { side, height } = pictureLayout(10, 'pixel');
  expect(height - side).toBeGreaterThan(pictureLayout(20).height - pictureLayout(20).side);
});

it('draws every pixel equally large', () => {
  for (let unit = 8; unit <= 40; unit += 0.5) expect(pictureSide(unit) % 28).toBe(0);
});
