import { describe, expect, it } from 'vitest';
import { headOf, labelPlaces, type PlanePoint, planeOf, rangeFor, shareAt, snapTo } from './layout';

describe('the range of the plane', () => {
  it('is the smallest round one that leaves air around every arrow', () => {
    expect(rangeFor([[1, 2]])).toBe(3);
    expect(rangeFor([[0.5, -0.2]])).toBe(1);
    expect(rangeFor([[0, -7.5]])).toBe(10);
  });

  it('does not follow a value that is not finite', () => {
    expect(rangeFor([[Number.NEGATIVE_INFINITY, 1]])).toBe(2);
    expect(rangeFor([])).toBe(1);
  });
});

describe('the plane', () => {
  const plane = planeOf(300, 3);

  it('has the origin in its middle and y upwards', () => {
    expect(plane.place([0, 0])).toEqual([150, 150]);
    expect(plane.place([0, 1])[1]).toBeLessThan(150);
  });

  it('finds the numbers of a place again, and none outside', () => {
    const [x, y] = plane.at(plane.place([1.5, -2]));
    expect(x).toBeCloseTo(1.5);
    expect(y).toBeCloseTo(-2);
    expect(plane.at([900, -900])).toEqual([3, 3]);
  });

  it('has a grid line at every whole number', () => {
    expect(plane.ticks).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  });
});

describe('arrows', () => {
  it('have heads that end at the tip', () => {
    const head = headOf([0, 0], [100, 0], 10);
    expect(head?.[0]).toEqual([100, 0]);
    expect(head?.[1]?.[0]).toBeCloseTo(90);
  });

  it('have no head when they have no length', () => {
    expect(headOf([5, 5], [5, 5])).toBeNull();
  });

  it('keep their names apart and inside, even with one tip', () => {
    const plane = planeOf(300, 2);
    const tips: PlanePoint[] = [
      plane.place([1, 1]),
      plane.place([1, 1]),
      plane.place([1.05, 1]),
      plane.place([1.9, -1.9]),
      plane.place([0, 0]),
    ];
    const names = labelPlaces(tips, plane);
    names.forEach(([x, y], i) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(300);
      expect(y).toBeLessThanOrEqual(300);
      for (const [a, b] of names.slice(i + 1)) expect(Math.abs(x - a) >= 80 || Math.abs(y - b) >= 17).toBe(true);
    });
  });
});

it('writes the name of an arrow along the axis above it, where no tick is written', () => {
  const plane = planeOf(300, 2);
  const [name] = labelPlaces([plane.place([1, 0])], plane);
  expect(name?.[1]).toBeLessThanOrEqual(plane.place([0, 0])[1] - 18);
});

describe('a point on a segment', () => {
  it('is the share of the second end', () => {
    expect(shareAt([1, 5], [0, 0], [4, 0])).toBe(0.25);
  });

  it('stays between the ends', () => {
    expect(shareAt([-3, 0], [0, 0], [4, 0])).toBe(0);
    expect(shareAt([9, 1], [0, 0], [4, 0])).toBe(1);
  });

  it('is the first end where both ends are one point', () => {
    expect(shareAt([9, 1], [2, 2], [2, 2])).toBe(0);
  });
});

it('rounds what a hand chooses to short numbers', () => {
  expect(snapTo(0.30000000004, 0.1)).toBe(0.3);
  expect(snapTo(-1.26, 0.1)).toBe(-1.3);
});
