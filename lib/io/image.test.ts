import { describe, expect, it } from 'vitest';
import { areaResample } from './image';

const picture = (width: number, height: number, pixel: (x: number, y: number) => number[]) => ({
  width,
  height,
  data: Uint8ClampedArray.from(
    Array.from({ length: width * height }, (_, i) => pixel(i % width, Math.floor(i / width))).flat(),
  ),
});

describe('resampling by area', () => {
  it('leaves a picture of the right size as it is', () => {
    const source = picture(28, 28, (x, y) => [9 * x, 9 * y, x + y, 255]);
    expect([...areaResample(source, 28)]).toEqual([...source.data].filter((_, i) => i % 4 < 3));
  });

  it('averages the pixels under each target pixel', () => {
    const source = picture(4, 4, (x, y) => [x * 10 + y, 0, 255]);
    expect([...areaResample(source, 2)]).toEqual([6, 0, 255, 26, 0, 255, 8, 0, 255, 28, 0, 255]);
  });

  it('weighs a pixel that lies in two targets by its area in each', () => {
    // Row of three, 0 90 240: the left target covers one and a half pixels, (0 + 90/2) / 1.5 = 30; the right 190.
    const source = picture(3, 3, (x) => {
      const value = [0, 90, 240][x] ?? 0;
      return [value, value, value];
    });
    expect([...areaResample(source, 2)].filter((_, i) => i % 3 === 0)).toEqual([30, 190, 30, 190]);
  });

  it('cuts the square out of the middle, by half pixels if need be', () => {
    const stripe = (x: number) => [x === 0 || x === 5 ? 200 : 50, 0, 0];
    expect([...areaResample(picture(6, 4, stripe), 1)]).toEqual([50, 0, 0]);
    expect([
      ...areaResample(
        picture(4, 6, (_, y) => stripe(y)),
        1,
      ),
    ]).toEqual([50, 0, 0]);
    // Of five columns the middle four are half of the first, three, half of the last.
    expect([
      ...areaResample(
        picture(5, 4, (x) => [x === 0 ? 80 : 0, x === 4 ? 160 : 0, 0]),
        1,
      ),
    ]).toEqual([10, 20, 0]);
  });

  it('lays what is transparent over white', () => {
    expect([
      ...areaResample(
        picture(1, 1, () => [0, 100, 255, 0]),
        1,
      ),
    ]).toEqual([255, 255, 255]);
    expect([
      ...areaResample(
        picture(1, 1, () => [0, 100, 255, 51]),
        1,
      ),
    ]).toEqual([204, 224, 255]);
  });

  it('says what is wrong with a picture that cannot be read', () => {
    expect(() => areaResample({ width: 0, height: 5, data: [] }, 28)).toThrow('0 × 5 has no pixels');
    expect(() => areaResample({ width: 2, height: 2, data: [1, 2, 3] }, 28)).toThrow(
      'needs 16 bytes (RGBA) or 12 (RGB), but 3 came',
    );
    expect(() => areaResample({ width: 1, height: 1, data: [1, 2, 3] }, 0)).toThrow('cannot be 0 pixels wide');
  });
});
