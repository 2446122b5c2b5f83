import { describe, expect, it } from 'vitest';
import {
  axesOf,
  dotOpacity,
  dotRadius,
  figuresBetween,
  laneOf,
  moveByKey,
  nearest,
  placeOn,
  scatterLayout,
} from './layout';
import type { ScatterProps } from './props';

const props: ScatterProps = { points: { x: 'x', y: 'y' }, across: [0, 5] };
const laptop = { width: 900, height: 600 };

describe('the space of a scatter', () => {
  it('grows with the cells beside it, up to a width that is still read at a glance', () => {
    const widths = [9, 20, 40, 56, 90].map((unit) => scatterLayout(props, unit, laptop).width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(widths.at(-1)).toBe(720);
  });

  it('stays within a phone', () => {
    expect(scatterLayout(props, 56, { width: 328, height: 700 }).width).toBe(328);
  });

  it('has a lane and a legend only where there is something to put there', () => {
    const plain = scatterLayout(props, 40, laptop);
    const words = { en: 'curve', zh: '曲线' };
    const full = scatterLayout({ ...props, weights: 'w', curves: [{ series: 'c', as: 'line', words }] }, 40, laptop);
    expect(plain.lane).toBe(0);
    expect(full.height).toBe(plain.height + full.lane + (full.top - plain.top));
  });
});

describe('the axes', () => {
  it('hold every finite height and what is asked for', () => {
    const { y, ticks } = axesOf(laptop, { across: [0, 5], upright: [0, 4] }, [-1.3, Number.NaN, 2]);
    expect(y(-1.3)).toBeLessThan(y(-2.1));
    expect(Math.max(...ticks.y)).toBeGreaterThanOrEqual(4);
    expect(Math.min(...ticks.y)).toBeLessThanOrEqual(-1);
  });

  it('have a height where all numbers are alike', () => {
    const { y } = axesOf(laptop, props, [2, 2]);
    expect(Number.isFinite(y(2))).toBe(true);
  });

  it('leave out numbers that the query covers', () => {
    const ticks = (query?: number) => axesOf(laptop, props, [0, 1], query).ticks.x;
    expect(ticks()).toContain(2);
    expect(ticks(2.1)).not.toContain(2);
    expect(ticks(Number.NaN)).toEqual(ticks());
  });
});

describe('weights', () => {
  it('make points larger and darker, and none of them vanish', () => {
    expect(dotRadius(0.5, 600)).toBeGreaterThan(dotRadius(0.1, 600));
    expect(dotRadius(0, 200)).toBeGreaterThan(1.5);
    expect(dotOpacity(0)).toBeGreaterThan(0.2);
    expect(dotRadius(Number.NaN, 600)).toBe(dotRadius(0, 600));
  });

  it('stand in their lane with room for their numbers, not larger than life where all are small', () => {
    const { y, zero } = laneOf([0.1, 0.6], 74);
    expect(y(0.6)).toBeGreaterThanOrEqual(16);
    expect(y(0)).toBe(zero);
    expect(zero - laneOf([0.05], 74).y(0.05)).toBeLessThan(20);
  });

  it('are written with as many figures as fit between two neighbours', () => {
    expect(figuresBetween([0, 100, 200])).toBeGreaterThanOrEqual(4);
    expect(figuresBetween([0, 25, 200])).toBe(3);
    expect(figuresBetween([Number.NaN, 30])).toBeGreaterThanOrEqual(4);
  });
});

describe('the nearest of several places', () => {
  it('is found, the first of equals, past places that are nowhere', () => {
    expect(nearest([[0, 0], [9, 9], [Number.NaN, 5]], [8, 8])).toBe(1); // biome-ignore format: reads as places
    expect(nearest([[0, 0], [2, 0]], [1, 0])).toBe(0); // biome-ignore format: reads as places
    expect(nearest([], [1, 1])).toBe(0);
  });
});

describe('the query', () => {
  it('is put on short numbers within the axis', () => {
    expect(placeOn([0, 5], 2.4449, 0.1)).toBe(2.4);
    expect(placeOn([0, 5], 9, 0.1)).toBe(5);
    expect(placeOn([0, 5], -1, 0.1)).toBe(0);
  });

  it('moves by keys, further with Shift, and stops at the ends', () => {
    const move = (key: string, shift = false) => moveByKey(key, shift, 2.4, [0, 5], 0.1);
    expect(move('ArrowRight')).toBe(2.5);
    expect(move('ArrowDown')).toBe(2.3);
    expect(move('ArrowLeft', true)).toBe(1.4);
    expect(move('Home')).toBe(0);
    expect(move('End')).toBe(5);
    expect(moveByKey('ArrowUp', true, 4.5, [0, 5], 0.1)).toBe(5);
    expect(move('PageDown')).toBeNull();
  });
});
