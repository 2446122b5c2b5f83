import { describe, expect, it } from 'vitest';
import { makeScale } from '../colour';
import type { Matrix } from '../view';
import { hasClassToken, inkOf, opacityOf, patchWeights, tintOf } from './weights';

const square = (tokens: number) =>
  ({ rows: tokens, cols: tokens, at: (i: number, j: number) => 100 * i + j }) as Matrix;

describe('the weights of a row', () => {
  it('leave the class token out, which is no place in the picture', () => {
    expect(hasClassToken(square(17))).toBe(true);
    expect(patchWeights(square(17), 5)).toEqual(Array.from({ length: 16 }, (_, p) => 501 + p));
  });

  it('are the whole row without a class token', () => {
    expect(hasClassToken(square(16))).toBe(false);
    expect(patchWeights(square(16), 4)).toEqual(Array.from({ length: 16 }, (_, p) => 400 + p));
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
