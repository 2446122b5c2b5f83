import { describe, expect, it } from 'vitest';
import { digitsFromIdx, stretchOf } from './digits';

const idx = (shape: readonly number[], cells: readonly number[]) =>
  Uint8Array.from([0, 0, 8, shape.length, ...shape.flatMap((n) => [0, 0, n >> 8, n & 255]), ...cells]);
const blank = (count: number, side = 28) => idx([count, side, side], new Array(count * side * side).fill(0));

describe('digits out of IDX files', () => {
  it('are pictures with labels', () => {
    const cells = Array.from({ length: 2 * 784 }, (_, i) => (i < 784 ? 1 : 2));
    const digits = digitsFromIdx(idx([2, 28, 28], cells), idx([2], [7, 9]));
    expect(digits.count).toBe(2);
    expect([digits.label(0), digits.label(1)]).toEqual([7, 9]);
    expect(digits.ink(1)).toEqual(new Uint8Array(784).fill(2));
  });

  it('keep their order in a stretch of them', () => {
    const shades = [10, 11, 12, 13, 14];
    const cells = shades.flatMap((shade) => new Array<number>(784).fill(shade));
    const digits = digitsFromIdx(idx([5, 28, 28], cells), idx([5], [5, 6, 7, 8, 9]));
    const listed = (start: number, end?: number) => {
      const { count, label, ink } = stretchOf(digits, start, end);
      return Array.from({ length: count }, (_, i) => [label(i), ink(i)[0]]);
    };
    expect(listed(2)).toEqual([
      [7, 12],
      [8, 13],
      [9, 14],
    ]);
    expect(listed(1, 3)).toEqual([
      [6, 11],
      [7, 12],
    ]);
    expect(listed(4, 2)).toEqual([]);
  });

  it('are refused when the two files do not belong together', () => {
    expect(() => digitsFromIdx(blank(2), idx([3], [1, 2, 3]))).toThrow(
      'There are 2 pictures but 3 labels: the files do not belong together.',
    );
    expect(() => digitsFromIdx(idx([2], [1, 2]), blank(2))).toThrow(
      'Pictures must be of shape count × 28 × 28, but 2 came.',
    );
    expect(() => digitsFromIdx(blank(2), blank(2))).toThrow('Labels must have one axis, but 2 × 28 × 28 came.');
  });

  it('are refused when pictures have another size, or a label is no digit', () => {
    expect(() => digitsFromIdx(blank(1, 14), idx([1], [1]))).toThrow(
      'must be of shape count × 28 × 28, but 1 × 14 × 14',
    );
    expect(() => digitsFromIdx(blank(2), idx([2], [1, 12]))).toThrow('Label 1 is 12; digits are 0 to 9.');
  });
});
