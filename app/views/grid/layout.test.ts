import { describe, expect, it } from 'vitest';
import { axis } from '@/lib/trace/axis';
import { sampleMatrix } from '@/tests/draw/sample';
import { cellsIn, manyLayout, oneLayout } from './layout';

const square = sampleMatrix(4, 4);
const one = { unit: 20, leading: 0, isMap: false, shape: null };

describe('the layout of one grid', () => {
  it('is as long as fourteen cells of a matrix beside it, whatever its places', () => {
    for (const [rows, cols] of [
      [4, 4],
      [7, 14],
      [14, 7],
    ] as const) {
      // biome-ignore format: sizes
      const { cell } = oneLayout(sampleMatrix(rows, cols), one);
      expect(Math.max(rows * cell.height, cols * cell.width)).toBe(280);
    }
  });

  it('has square cells, and over a picture such as the picture is cut into', () => {
    expect(cellsIn(280, [2, 4], null)).toEqual({ width: 70, height: 70 });
    expect(cellsIn(280, [2, 4], { width: 28, height: 28 })).toEqual({ width: 70, height: 140 });
  });

  it('puts what stands before the grid beside it, none over another, and measures both', () => {
    const layout = oneLayout(square, { ...one, leading: 5 });
    expect(new Set(layout.tiles.map((tile) => JSON.stringify(tile))).size).toBe(5);
    for (const { left, top } of layout.tiles) {
      expect(left + layout.tile).toBeLessThan(layout.left);
      expect(top + layout.tile).toBeLessThanOrEqual(layout.height);
    }
    expect(layout.width).toBe(layout.left + layout.grid.width);
    expect(oneLayout(square, one).left).toBe(0);
  });

  it('names rows and columns of a map, and numbers the places of all others', () => {
    const map = oneLayout(sampleMatrix(4, 4, { rowAxis: axis('row'), colAxis: axis('column') }), {
      ...one,
      isMap: true,
    });
    expect([map.places, map.grid.top > 0]).toEqual([false, true]);
    expect([oneLayout(square, one).places, oneLayout(square, one).grid.top]).toEqual([true, 0]);
    expect(oneLayout(sampleMatrix(14, 14), one).places, 'cells of 20 pixels').toBe(false);
  });
});

describe('the layout of many grids', () => {
  const many = { unit: 20, count: 16, before: 0, across: 4, shape: null };

  it('stands so many side by side, inside the measured size', () => {
    const { at, size, width, height } = manyLayout([4, 4], many);
    expect(new Set(at.map(({ left }) => left)).size).toBe(4);
    expect(Math.max(...at.map(({ left }) => left)) + size.width).toBe(width);
    expect(Math.max(...at.map(({ top }) => top)) + size.height).toBeLessThanOrEqual(height);
  });

  it('puts the rows of what stands before the grid in a line of their own', () => {
    const { at } = manyLayout([4, 4], { ...many, count: 17, before: 1 });
    expect(at[0]?.left).toBe(0);
    expect(at[1]?.left).toBe(0);
    expect((at[1]?.top ?? 0) > (at[0]?.top ?? 0)).toBe(true);
    expect(at[4]?.top).toBe(at[1]?.top);
  });
});
