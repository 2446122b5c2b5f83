import { describe, expect, it } from 'vitest';
import { seeded } from '../random';
import { drawColours, GREY, paint } from './paint';

const draws = (coloured: number) => {
  const random = seeded(3);
  return Array.from({ length: 1000 }, () => drawColours(random, coloured));
};
const luminance = ([r, g, b]: readonly [number, number, number]) => 0.299 * r + 0.587 * g + 0.114 * b;

describe('the colours of a training picture', () => {
  it('can always be told apart', () => {
    for (const [over, under] of draws(1))
      expect(Math.abs(luminance(over) - luminance(under))).toBeGreaterThanOrEqual(90);
  });

  it('are white on black for the share that stays grey', () => {
    const grey = draws(0.7).filter((colours) => colours === GREY).length;
    expect(grey).toBeGreaterThan(250);
    expect(grey).toBeLessThan(350);
  });

  it('mix by ink and lie between 0 and 1', () => {
    const out = new Float32Array(1 + 9);
    const orange = [255, 102, 0] as const;
    const navy = [0, 51, 102] as const;
    paint(out, 1, [0, 255, 127.5], [orange, navy]);
    const expected = [0, 0, 0.2, 0.4, 1, 0.4, 0, 0.5, 0.3, 0.2];
    for (const [i, value] of expected.entries()) expect(out[i]).toBeCloseTo(value, 6);
  });

  it('leave a grey picture with three equal channels', () => {
    const out = new Float32Array(6);
    paint(out, 0, [51, 255], GREY);
    expect([...out]).toEqual([0.2, 0.2, 0.2, 1, 1, 1].map(Math.fround));
  });
});
