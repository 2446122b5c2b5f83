import { expect, it } from 'vitest';
import { fitted, pictureLayout, pictureSize, shapeOf } from './layout';

const small = { width: 28, height: 28 };

it('gives a pixel a whole cell where pixels are chosen, so that it lines up with its 28 × 28 matrix', () => {
  expect(pictureLayout(10, small, 'pixel').picture).toEqual({ width: 280, height: 280 });
});

it('is as large with chosen patches as without, so that nothing jumps between such steps', () => {
  expect(pictureLayout(20, small, 'patch')).toEqual(pictureLayout(20, small));
  expect(pictureLayout(20, small)).toMatchObject({ picture: { width: 280 }, width: 280 });
});

it('keeps room below for the value of a pixel', () => {
  const below = ({ picture, height }: ReturnType<typeof pictureLayout>) => height - picture.height;
  expect(below(pictureLayout(10, small, 'pixel'))).toBeGreaterThan(below(pictureLayout(20, small)));
});

it('draws every pixel equally large', () => {
  for (let unit = 8; unit <= 40; unit += 0.5) expect(pictureSize(unit, small).width % 28).toBe(0);
});

it.each([
  [{ width: 20, height: 12 }],
  [{ width: 9, height: 42 }],
  [{ width: 224, height: 224 }],
  [{ width: 640, height: 480 }],
])('keeps the proportions of %j, and is no longer than fourteen cells', (shape) => {
  for (const unit of [8, 13.5, 40]) {
    const { width, height } = pictureSize(unit, shape);
    expect(width / height).toBeCloseTo(shape.width / shape.height);
    expect(Math.max(width, height)).toBeLessThanOrEqual(14 * unit);
    expect(Math.max(width, height)).toBeGreaterThan(6 * unit);
  }
});

it('fits a wide picture into a square', () => {
  expect(fitted({ width: 20, height: 12 }, 50)).toEqual({ width: 50, height: 30 });
});

it('has the proportions of the grid where there is no picture', () => {
  expect(shapeOf(null, [3, 5])).toEqual({ width: 5, height: 3 });
});
