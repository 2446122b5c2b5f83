import { describe, expect, it } from 'vitest';
import { borders, countOf, reachLabels, setLabels, windowLabels } from './regions';

const cell = { width: 10, height: 10 };
/** How many places each region has, in reading order. */
const sizes = (labels: readonly (number | null)[]): number[] => {
  const counts = new Map<number | null, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts.values()];
};

describe('windows', () => {
  it('cut a grid into equal parts', () => {
    expect(sizes(windowLabels([4, 4], [2, 2], [0, 0]))).toEqual([4, 4, 4, 4]);
    expect(new Set(windowLabels([56, 56], [7, 7], [0, 0])).size).toBe(64);
  });

  it('make nine pieces of a grid when they are shifted by half a window (Swin, figure 2)', () => {
    expect(sizes(windowLabels([4, 4], [2, 2], [1, 1]))).toEqual([1, 2, 1, 2, 4, 2, 1, 2, 1]);
    expect(sizes(windowLabels([14, 14], [7, 7], [3, 3]))).toEqual([9, 21, 12, 21, 49, 28, 12, 28, 16]);
  });

  it('come back when they are shifted by a whole window', () => {
    expect(windowLabels([4, 6], [2, 3], [2, 3])).toEqual(windowLabels([4, 6], [2, 3], [0, 0]));
  });

  it('are strips where one side is all there is', () => {
    expect(sizes(windowLabels([4, 6], [1, 6], [0, 0]))).toEqual([6, 6, 6, 6]);
  });
});

describe('the reach of a kernel', () => {
  const reached = (around: number, size: readonly [number, number]) =>
    reachLabels([4, 4], size, around).flatMap((label, place) => (label === null ? [] : [place]));

  it('is what lies around a place, as far as there is a grid', () => {
    expect(reached(5, [3, 3])).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10]);
    expect(reached(0, [3, 3])).toEqual([0, 1, 4, 5]);
    expect(reached(4, [1, 3])).toEqual([4, 5]);
  });

  it('begins further back than it ends where the kernel has no middle', () => {
    expect(reached(10, [2, 2])).toEqual([5, 6, 9, 10]);
  });
});

describe('borders', () => {
  it('run once around a region, in straight lines', () => {
    expect(
      borders(setLabels([3, 3], new Set([4])), [3, 3], cell)
        .split('M')
        .slice(1)
        .sort(),
    ).toEqual(['10 10H20', '10 10V20', '10 20H20', '20 10V20'].sort());
    expect(borders(setLabels([1, 3], new Set([0, 1, 2])), [1, 3], cell)).toBe('M0 0H30M0 10H30M0 0V10M30 0V10');
  });

  it('stand between two regions once, and nowhere inside one', () => {
    expect(borders([0, 0, 1, 1], [1, 4], cell)).toBe('M0 0H40M0 10H40M0 0V10M20 0V10M40 0V10');
    expect(borders([null, null], [1, 2], cell)).toBe('');
  });
});

describe('a count', () => {
  it('is a number, a knob, or all there are', () => {
    expect([countOf(3, 8, {}), countOf('{window}', 8, { window: 2 }), countOf('all', 8, {})]).toEqual([3, 2, 8]);
  });

  it('names the knobs that there are when it asks for another', () => {
    expect(() => countOf('{windows}', 8, { window: 2 })).toThrow(
      "{windows}: expected a whole number, 'all', or one of the knobs (window)",
    );
    expect(() => countOf(1.5, 8, {})).toThrow('1.5');
  });
});
