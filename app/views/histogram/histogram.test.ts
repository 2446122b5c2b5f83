import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMatrix } from '@/tests/draw/sample';
import { countedIn, edgesOf, samplesOf } from './bins';
import { placeIn } from './model';
import { movedIn, sampleAt } from './move';

const matrixOf = (values: readonly number[]) => sampleMatrix(1, values.length, { at: (_, j) => values[j] ?? 0 });
const counted = (values: readonly number[], props: { bins?: number; range?: readonly [number, number] } = {}) => {
  const samples = samplesOf(matrixOf(values));
  return countedIn(edgesOf({ of: 'm', ...props }, values), samples);
};
const key = (name: string) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false });

describe('bins', () => {
  it('hold every number once, each between the edges of its bin', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 3, max: 30 }),
        (values, bins) => {
          const found = counted(values, { bins });
          expect(found).toMatchObject({ shown: values.length, left: 0 });
          const held = found.bins.flatMap(({ from, to, samples }) =>
            samples.map(({ value }) => {
              expect(value).toBeGreaterThanOrEqual(from);
              expect(value).toBeLessThanOrEqual(to);
              return value;
            }),
          );
          expect(held.sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('begin and end at round numbers, all equally wide', () => {
    expect(counted([0.13, 0.9, 2.2, 4.7], { bins: 5 }).bins.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('say how many numbers lie beyond a fixed axis, or are none', () => {
    expect(counted([-2, 0.5, 1, 7, Number.NaN], { range: [0, 1] })).toMatchObject({ shown: 2, left: 3 });
  });

  it('count no number that is veiled, and do not say of it that it lies beyond', () => {
    const veiled = (_: number, j: number) => j > 0 && 'asked';
    const samples = samplesOf(sampleMatrix(1, 3, { at: (_, j) => (j > 0 ? Number.NaN : 0.5), veiled }));
    expect(countedIn(edgesOf({ of: 'p', range: [0, 1] }, [0.5]), samples)).toMatchObject({ shown: 1, left: 0 });
  });

  it('hold their upper edge in the last bin only', () => {
    const { bins } = counted([0, 1, 1, 2], { range: [0, 2], bins: 2 });
    expect(bins.map(({ samples }) => samples.length)).toEqual([1, 3]);
  });
});

describe('the numbers of a histogram', () => {
  const { bins } = counted([0.1, 0.2, 0.8, 3.5, 3.6], { bins: 4 });

  it('are walked through from the least to the most, and from bin to bin', () => {
    expect(movedIn(bins, [0, 0], key('ArrowUp'))).toEqual([0, 1]);
    expect(movedIn(bins, [0, 2], key('ArrowUp'))).toEqual([3, 0]);
    expect(movedIn(bins, [3, 0], key('ArrowDown'))).toEqual([0, 2]);
    expect(movedIn(bins, [0, 0], key('ArrowRight'))).toEqual([3, 1]);
    expect(movedIn(bins, [3, 1], key('ArrowRight'))).toEqual([3, 1]);
    expect(movedIn(bins, [0, 1], key('End'))).toEqual([3, 1]);
    expect(movedIn(bins, [3, 1], key('Home'))).toEqual([0, 0]);
  });

  it('leave other keys to the lesson', () => {
    expect(movedIn(bins, [0, 0], key('PageDown'))).toBeNull();
    expect(movedIn(bins, [0, 0], { ...key('ArrowUp'), altKey: true })).toBeNull();
  });

  it('are found where the pointer is, and by their cells', () => {
    expect(sampleAt(bins, 0.75)).toEqual([0, 2]);
    expect(sampleAt(bins, 2.9)).toEqual([3, 0]);
    expect(placeIn(bins, [0, 4])).toEqual([3, 1]);
    expect(placeIn(bins, [0, 9])).toBeNull();
  });
});
