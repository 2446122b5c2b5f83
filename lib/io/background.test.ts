import { describe, expect, it } from 'vitest';
import { BLACK, contrastingBackground, isSeeThrough, layOver, WHITE } from './background';
import { averageSquare } from './image';
import { pictureOf } from './pixels-in-memory';

const picture = (pixel: (x: number, y: number) => readonly number[]) => averageSquare(pictureOf(8, 8, pixel), 4);
const stroke = (colour: readonly number[]) => picture((x) => (x === 3 ? [...colour, 255] : [9, 9, 9, 0]));

describe('what a picture lies on', () => {
  it('is seen in proportion to what is transparent', () => {
    const half = averageSquare(
      pictureOf(1, 1, () => [0, 100, 255, 51]),
      1,
    );
    expect([...layOver(half, WHITE)]).toEqual([204, 224, 255]);
    expect([...layOver(half, BLACK)]).toEqual([0, 20, 51]);
    expect([...layOver(half, [0, 100, 255])]).toEqual([0, 100, 255]);
  });

  it('makes no difference to an opaque picture, nor where transparency is too slight to change a byte', () => {
    expect(isSeeThrough(picture((x, y) => [30 * x, 30 * y, 7]))).toBe(false);
    // One pixel of a thousand that lets through a 255th.
    const slight = averageSquare(
      pictureOf(32, 32, (x, y) => [200, 200, 200, x + y ? 255 : 254]),
      1,
    );
    expect(isSeeThrough(slight)).toBe(false);
    expect(isSeeThrough(stroke([0, 0, 0]))).toBe(true);
  });

  it('is dark behind light strokes and light behind dark ones', () => {
    expect(contrastingBackground(stroke([255, 255, 255]))).toBe(BLACK);
    expect(contrastingBackground(stroke([255, 220, 0]))).toBe(BLACK);
    expect(contrastingBackground(stroke([0, 0, 0]))).toBe(WHITE);
    expect(contrastingBackground(stroke([0, 0, 255]))).toBe(WHITE);
    expect(contrastingBackground(picture(() => [0, 0, 0, 0]))).toBe(WHITE);
  });
});
