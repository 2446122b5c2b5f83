import { describe, expect, it } from 'vitest';
import { axis } from '@/lib/trace/axis';
import { makeScale } from '../colour';
import type { Matrix, Pointing } from '../view';
import { askingRow, inkOf, leadingColumns, opacityOf, placedWeights, tintOf } from './weights';

const square = (grid: readonly [number, number], leading: number) => {
  const places = { grid, leading };
  const tokens = grid[0] * grid[1] + leading;
  const axes = { rowAxis: axis('query', places), colAxis: axis('key', places) };
  return { name: 'probs', rows: tokens, cols: tokens, ...axes, at: (i: number, j: number) => 1000 * i + j } as Matrix;
};

describe('the weights of a row', () => {
  it('leave the class token out, which is no place in the picture', () => {
    const m = square([4, 4], 1);
    expect(leadingColumns(m)).toEqual([0]);
    expect(placedWeights(m, 5)).toEqual({ grid: [4, 4], weights: Array.from({ length: 16 }, (_, p) => 5001 + p) });
  });

  it('are the whole row without a class token', () => {
    const m = square([3, 5], 0);
    expect(leadingColumns(m)).toEqual([]);
    expect(placedWeights(m, 4).weights).toEqual(Array.from({ length: 15 }, (_, p) => 4000 + p));
  });

  it('leave registers out too', () => {
    const m = square([2, 3], 5);
    expect(leadingColumns(m)).toEqual([0, 1, 2, 3, 4]);
    expect(placedWeights(m, 0).weights).toEqual([5, 6, 7, 8, 9, 10]);
    const elsewhere = (...places: Pointing['places']) => ({ selected: () => null, places }) as unknown as Pointing;
    expect(askingRow(m, elsewhere())).toBe(5);
    expect(askingRow(m, elsewhere({ place: 4, grid: [2, 3], role: 'residual' })), 'a token’s own row').toBe(9);
    expect(askingRow(m, elsewhere({ place: 4, grid: [2, 3], role: 'key' })), 'a key asks nothing').toBe(5);
  });

  it('cannot be placed where keys lie in no grid, which is said', () => {
    expect(() => placedWeights({ ...square([4, 4], 1), colAxis: axis('key') }, 0)).toThrow(/axis key states no grid/);
  });
});

describe('the tint of a weight', () => {
  it('grows with the weight and never hides the picture', () => {
    expect(opacityOf(0, 0.3)).toBe(0);
    expect(opacityOf(0.1, 0.3)).toBeLessThan(opacityOf(0.2, 0.3));
    expect(opacityOf(0.3, 0.3)).toBeLessThan(1);
  });

  it('ends with the scale: weights beyond it look like its end', () => {
    expect(opacityOf(0.9, 0.3)).toBe(opacityOf(0.3, 0.3));
  });

  it('takes the red end of a signed scale for a weight that fell', () => {
    const difference = makeScale('signed', 0.1, 'light');
    expect(tintOf(-0.1, difference)).toMatch(/^rgb\(178 24 43 \//);
    expect(tintOf(0.1, difference)).toMatch(/^rgb\(33 102 172 \//);
  });

  it('changes the ink where the colour gets strong', () => {
    const weights = makeScale('weights', 0.3, 'light');
    expect(inkOf(0.02, weights)).toBe('var(--ink)');
    expect(inkOf(0.3, weights)).toBe('var(--on-strong)');
  });
});
