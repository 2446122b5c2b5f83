import { expect, it } from 'vitest';
import { placeOfPatch, sideOfPatch } from '@/app/draw/patches/patches';
import { NUMBER, patchesLayout } from './layout';

it('leaves room for a number below every patch', () => {
  const { gap, side, height } = patchesLayout(20);
  expect(gap).toBeGreaterThan(NUMBER);
  expect(height).toBeGreaterThanOrEqual(side + NUMBER);
});

it('draws patches of the size that the places of the picture expect', () => {
  for (const unit of [8, 15.5, 30]) {
    const { side, gap, patch } = patchesLayout(unit);
    expect(sideOfPatch(side, gap)).toBe(patch);
    expect(patch % 7).toBe(0);
    expect(placeOfPatch(15, side, gap).y + patch).toBe(side);
  }
});
