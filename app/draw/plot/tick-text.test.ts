import { expect, it } from 'vitest';
import { tickTexts } from './tick-text';

it('writes the numbers of an axis with the same digits, and a true minus', () => {
  expect(tickTexts([-0.5, 0, 0.5, 1])).toEqual(['−0.5', '0.0', '0.5', '1.0']);
  expect(tickTexts([0, 5000, 10000])).toEqual(['0', '5\u202f000', '10\u202f000']);
});

it('writes large and small numbers as powers of ten', () => {
  expect(tickTexts([0, 500_000, 1_000_000, 1_500_000])).toEqual(['0', '5·10⁵', '10⁶', '1.5·10⁶']);
  expect(tickTexts([1e-6, 1e-5])).toEqual(['10⁻⁶', '10⁻⁵']);
  expect(tickTexts([-2e7, 0])).toEqual(['−2·10⁷', '0']);
});

it('leaves zeros away where numbers differ by thousands', () => {
  expect(tickTexts([0.01, 0.1, 1, 10, 100])).toEqual(['0.01', '0.1', '1', '10', '100']);
});
