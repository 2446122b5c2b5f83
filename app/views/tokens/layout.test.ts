import { expect, it } from 'vitest';
import { tokensLayout } from './layout';

it('leaves no number out: a strip has whole pixels for each', () => {
  for (const cols of [2, 96, 384]) {
    for (const unit of [10, 22.5, 40]) {
      const { strip } = tokensLayout(17, cols, unit, true);
      expect(strip % cols).toBe(0);
      expect(strip).toBeGreaterThanOrEqual(cols);
    }
  }
});

it('has no room for patches in a lesson without a picture', () => {
  const without = tokensLayout(2, 2, 30, false);
  expect(without.thumb).toBeNull();
  expect(without.left).toBeLessThan(tokensLayout(2, 2, 30, true).left);
});

it('is as high as its rows', () => {
  const { pitch, inner, height } = tokensLayout(17, 96, 24, true);
  expect(height).toBeGreaterThanOrEqual(17 * pitch);
  expect(inner).toBeLessThan(pitch);
});
