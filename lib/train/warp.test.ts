import { describe, expect, it } from 'vitest';
import { seeded } from '../random';
import { proceduralDigits } from './procedural';
import { defaultWarp } from './recipe';
import { type WarpRanges, warp } from './warp';

const digits = proceduralDigits(10, 4);
const still: WarpRanges = { rotation: 0, scale: [1, 1], shear: 0, shift: 0, elastic: 0 };
const warped = (i: number, ranges: WarpRanges, seed = 1): Float32Array => {
  const out = new Float32Array(28 * 28);
  warp(out, digits.ink(i), ranges, seeded(seed));
  return out;
};
const total = (x: ArrayLike<number>) => Array.from(x).reduce((a, b) => a + b, 0);
/** Mean position of the ink, [column, row]. */
const middle = (x: ArrayLike<number>) => {
  const at = (f: (i: number) => number) => Array.from(x).reduce((sum, ink, i) => sum + ink * f(i), 0) / total(x);
  return [at((i) => i % 28), at((i) => Math.floor(i / 28))] as const;
};

describe('a warp', () => {
  it('of nothing leaves every pixel as it is', () => {
    expect([...warped(3, still)]).toEqual([...digits.ink(3)]);
  });

  it('keeps ink between none and full, and about as much of it', () => {
    for (let i = 0; i < 10; i++) {
      const out = warped(i, defaultWarp, i);
      expect(out.every((ink) => ink >= 0 && ink <= 255)).toBe(true);
      expect(total(out) / total(digits.ink(i))).toBeGreaterThan(0.6);
      expect(total(out) / total(digits.ink(i))).toBeLessThan(1.5);
    }
  });

  it('shifts by at most what is allowed', () => {
    const [x, y] = middle(digits.ink(0));
    const moved = Array.from({ length: 20 }, (_, seed) => middle(warped(0, { ...still, shift: 3 }, seed)));
    for (const [left, top] of moved) {
      expect(Math.abs(left - x)).toBeLessThan(3.2);
      expect(Math.abs(top - y)).toBeLessThan(3.2);
    }
    expect(Math.max(...moved.map(([left]) => left - x))).toBeGreaterThan(1);
    expect(Math.min(...moved.map(([left]) => left - x))).toBeLessThan(-1);
  });

  it('repeats with its seed and differs with another', () => {
    expect(warped(5, defaultWarp, 8).join()).toBe(warped(5, defaultWarp, 8).join());
    expect(warped(5, defaultWarp, 8).join()).not.toBe(warped(5, defaultWarp, 9).join());
  });
});
