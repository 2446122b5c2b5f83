import { expect, it } from 'vitest';
import { boxOf, patchSize } from '@/app/draw/patches/places';
import { NUMBER, patchesLayout } from './layout';

const shape = { width: 28, height: 28 };

it('leaves room for a number below every patch', () => {
  const { gap, stack, height } = patchesLayout(20, [4, 4], shape);
  expect(gap).toBeGreaterThan(NUMBER);
  expect(height).toBeGreaterThanOrEqual(stack.height + NUMBER);
});

it('draws patches of the size that the places of the picture expect', () => {
  for (const unit of [8, 15.5, 30]) {
    const { stack, gap, patch } = patchesLayout(unit, [4, 4], shape);
    expect(patchSize([4, 4], stack, gap)).toEqual(patch);
    expect(patch.width % 7).toBe(0);
    expect(boxOf(15, [4, 4], stack, gap).y + patch.height).toBe(stack.height);
  }
});

it('keeps to its room with many patches, which have no numbers', () => {
  const { numbers, width, height } = patchesLayout(16, [14, 14], { width: 28, height: 28 });
  expect(numbers).toBe(false);
  expect(Math.max(width, height)).toBeLessThan(14 * 16 + 14 * 4 + 26);
});

it('draws the patches of a wide picture in its own proportions', () => {
  const { patch, stack } = patchesLayout(20, [3, 5], { width: 20, height: 12 });
  expect(patch.width).toBe(patch.height);
  expect(stack.width).toBeGreaterThan(stack.height);
});
