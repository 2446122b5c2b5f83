import { describe, expect, it } from 'vitest';
import { layOver, WHITE } from './background';
import { averageSquare, type ImageSource } from './image';
import { pictureOf } from './pixels-in-memory';

const shrink = (source: ImageSource, side: number) => [...layOver(averageSquare(source, side), WHITE)];

describe('averaging by area', () => {
  it('leaves a picture of the right size as it is', () => {
    const source = pictureOf(28, 28, (x, y) => [9 * x, 9 * y, x + y]);
    expect(shrink(source, 28)).toEqual(
      [...(source.read(0, 0, 28, 28) as Uint8ClampedArray)].filter((_, i) => i % 4 < 3),
    );
  });

  it('averages the pixels under each target pixel', () => {
    const source = pictureOf(4, 4, (x, y) => [x * 10 + y, 0, 255]);
    expect(shrink(source, 2)).toEqual([6, 0, 255, 26, 0, 255, 8, 0, 255, 28, 0, 255]);
  });

  it('weighs a pixel that lies in two targets by its area in each', () => {
    // Row of three, 0 90 240: the left target covers one and a half pixels, (0 + 90/2) / 1.5 = 30; the right 190.
    const source = pictureOf(3, 3, (x) => new Array(3).fill([0, 90, 240][x]));
    expect(shrink(source, 2).filter((_, i) => i % 3 === 0)).toEqual([30, 190, 30, 190]);
  });

  it('cuts the square out of the middle, by half pixels if need be', () => {
    const stripe = (x: number) => [x === 0 || x === 5 ? 200 : 50, 0, 0];
    expect(shrink(pictureOf(6, 4, stripe), 1)).toEqual([50, 0, 0]);
    expect(
      shrink(
        pictureOf(4, 6, (_, y) => stripe(y)),
        1,
      ),
    ).toEqual([50, 0, 0]);
    // Of five columns the middle four are half of the first, three, half of the last.
    expect(
      shrink(
        pictureOf(5, 4, (x) => [x === 0 ? 80 : 0, x === 4 ? 160 : 0, 0]),
        1,
      ),
    ).toEqual([10, 20, 0]);
  });

  it('makes a picture smaller than the target larger, pixel by pixel', () => {
    const source = pictureOf(2, 2, (x, y) => [100 * x, 100 * y, 0]);
    expect(shrink(source, 4).filter((_, i) => i % 3 === 0)).toEqual(new Array(4).fill([0, 0, 100, 100]).flat());
  });

  it('never reads more at once than the rows under one row of the result', () => {
    const source = pictureOf(60, 100, () => [1, 2, 3]);
    const read: number[][] = [];
    const watched: ImageSource['read'] = (...box) => {
      read.push(box);
      return source.read(...box);
    };
    averageSquare({ ...source, read: watched }, 28);
    expect(read.every(([left, , across]) => left === 0 && across === 60)).toBe(true);
    expect(Math.max(...read.map(([, , , down]) => down ?? 0))).toBeLessThanOrEqual(4);
    expect(read[0]?.[1]).toBe(20);
  });

  it('keeps apart what is seen and what is seen through', () => {
    const { colours, through } = averageSquare(
      pictureOf(2, 2, (x) => (x ? [200, 100, 0, 255] : [0, 0, 255, 51])),
      1,
    );
    expect([...colours].map((own) => Math.round(own))).toEqual([100, 50, 26]);
    expect(through[0]).toBeCloseTo(0.4, 12);
  });

  it('says what is wrong with a picture that cannot be read', () => {
    expect(() => averageSquare({ ...pictureOf(1, 1, () => []), width: 0, height: 5 }, 28)).toThrow(
      '0 × 5 has no pixels',
    );
    expect(() =>
      averageSquare(
        pictureOf(1, 1, () => []),
        0,
      ),
    ).toThrow('cannot be 0 pixels wide');
  });
});
