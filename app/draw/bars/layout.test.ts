import { describe, expect, it } from 'vitest';
import { barsLayout, endOfAxis, labelStride } from './layout';

const space = { width: 340, height: 120, signed: false, max: 0.5 };

describe('bars', () => {
  it('stand side by side and fill the width', () => {
    const { bars } = barsLayout(Array(17).fill(1 / 17), space);
    expect(bars[0]?.x).toBe(0);
    expect((bars[16]?.x ?? 0) + (bars[16]?.slot ?? 0)).toBeCloseTo(340);
    expect(bars.every((bar) => bar.left >= bar.x && bar.left + bar.width <= bar.x + bar.slot)).toBe(true);
  });

  it('are as tall as their values', () => {
    const { bars } = barsLayout([0.1, 0.4], space);
    expect(bars[1]?.height).toBeCloseTo(4 * (bars[0]?.height ?? 0));
  });

  it('grow from the zero line, downwards for values below zero', () => {
    const { bars, zero } = barsLayout([1, -1, 0], { ...space, signed: true, max: 1 });
    expect(bars[0]?.top).toBeLessThan(zero);
    expect(bars[1]?.top).toBeCloseTo(zero);
    expect(bars[0]?.height).toBeCloseTo(bars[1]?.height ?? 0);
    expect(bars[2]?.height).toBe(0);
  });

  it('leave no bar for a masked score', () => {
    const { bars, end } = barsLayout([Number.NEGATIVE_INFINITY, 0.5], { ...space, signed: true, max: 1 });
    expect(bars[0]?.height).toBe(0);
    expect(end).toBe(0.5);
  });
});

describe('the end of the axis', () => {
  it("is the tensor's own while the row uses more than half of it", () => {
    expect(endOfAxis([0.2, 0.3], 0.5)).toBe(0.5);
  });

  it('halves for rows of smaller numbers', () => {
    expect(endOfAxis([0.06, 0.05], 0.5)).toBe(0.0625);
  });

  it('holds a value that an edit moved beyond the scale', () => {
    expect(endOfAxis([-4], 2)).toBe(4);
  });

  it('is never zero', () => {
    expect(endOfAxis([0, 0], 0)).toBe(1);
    expect(endOfAxis([], 0)).toBe(1);
  });
});

it('names every column when there is room, else every second, fourth, fifth …', () => {
  const labels = ['CLS', '1', '2', '3'];
  expect(labelStride(labels, 30)).toBe(1);
  expect(labelStride(labels, 12)).toBe(2);
  expect(labelStride(labels, 5)).toBe(5);
});
