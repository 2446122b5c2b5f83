import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOver, extentOf } from './axis';

describe('an axis', () => {
  it('places its ends where it is told to, and finds the number at a place again', () => {
    const number = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.boolean(), (from, by, log) => {
        const axis = axisOver([from, from + by + 1], [40, 400], { log, count: 5 });
        expect(axis.place(from)).toBeCloseTo(40);
        expect(axis.place(from + by + 1)).toBeCloseTo(400);
        expect(axis.place(axis.invert(250))).toBeCloseTo(250);
      }),
    );
  });

  it('gives equal factors equal lengths when it is a log axis', () => {
    const { place } = axisOver([1, 1000], [0, 300], { log: true, count: 4 });
    expect([1, 10, 100, 1000].map(place)).toEqual([0, 100, 200, 300].map((at) => expect.closeTo(at)));
  });

  it('has no place for what is no number, nor on a log axis for zero and less', () => {
    const [straight, log] = [false, true].map((each) => axisOver([1, 10], [0, 100], { log: each, count: 5 }));
    expect(straight?.place(Number.NaN)).toBeUndefined();
    expect(straight?.place(Number.NEGATIVE_INFINITY)).toBeUndefined();
    expect(straight?.place(0)).toBeLessThan(0);
    expect(log?.place(0)).toBeUndefined();
    expect(log?.place(-3)).toBeUndefined();
  });

  it('names powers of ten on a long log axis, and what lies between on a short one', () => {
    const texts = (from: number, to: number) =>
      axisOver([from, to], [0, 400], { log: true, count: 6 }).ticks.map(({ text }) => text);
    expect(texts(1, 4096)).toEqual(['1', '10', '100', '1\u202f000']);
    expect(texts(0.1, 10)).toContain('0.5');
    expect(texts(1, 1e9)).toContain('10⁶');
  });

  it('ends on round numbers where it should', () => {
    expect(axisOver([0.3, 9.2], [0, 100], { count: 5, round: true }).place(10)).toBeCloseTo(100);
  });
});

describe('the span of some numbers', () => {
  it('holds all that have a place, and zero where amounts are compared', () => {
    expect(extentOf([2, 5, Number.NaN, Number.POSITIVE_INFINITY])).toEqual([2, 5]);
    expect(extentOf([2, 5], { zero: true })).toEqual([0, 5]);
    expect(extentOf([0, -1, 2, 5], { log: true, zero: true })).toEqual([2, 5]);
  });

  it('is never empty', () => {
    expect(extentOf([])).toEqual([0, 1]);
    expect(extentOf([3])).toEqual([2.5, 3.5]);
    expect(extentOf([8], { log: true })).toEqual([4, 16]);
  });
});
