import { describe, expect, it } from 'vitest';
import { curveOf, MARGIN, pathOf, plotOf, rangeOf } from './layout';

const plot = plotOf({ width: 400, height: 200 }, [0, 10], [-1, 1]);

describe('a plot', () => {
  it('keeps its margins for the axes', () => {
    expect(plot.x(0)).toBe(MARGIN.left);
    expect(plot.x(10)).toBe(400 - MARGIN.right);
    expect(plot.y(1)).toBe(MARGIN.top);
    expect(plot.y(-1)).toBe(200 - MARGIN.bottom);
  });

  it('finds the value under the pointer again', () => {
    expect(plot.at(plot.x(7))).toBeCloseTo(7);
  });
});

describe('the vertical range', () => {
  it('always holds zero', () => {
    expect(rangeOf([2, 3.1])[0]).toBe(0);
    expect(rangeOf([-2, -3])[1]).toBe(0);
  });

  it('holds every finite value', () => {
    const [least, most] = rangeOf([-1.37, 2.44, Number.NEGATIVE_INFINITY]);
    expect(least).toBeLessThanOrEqual(-1.37);
    expect(most).toBeGreaterThanOrEqual(2.44);
    expect(Number.isFinite(least)).toBe(true);
  });

  it('is not empty for a row of zeros', () => {
    expect(rangeOf([0, 0])).toEqual([-1, 1]);
  });
});

describe('lines', () => {
  it('break at a masked score', () => {
    const path = pathOf([0, 0.5, Number.NEGATIVE_INFINITY, 0.5, 0], plot);
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('run from one end of a curve to the other', () => {
    const path = curveOf((x) => x / 10, [0, 10], plot);
    expect(path.startsWith(`M${plot.x(0)},${plot.y(0)}`)).toBe(true);
    expect(path.endsWith(`${plot.x(10)},${plot.y(1)}`)).toBe(true);
  });
});
