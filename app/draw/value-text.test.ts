import { expect, test } from 'vitest';
import { tensor } from '@/lib/tensor/tensor';
import { cellText, constantText, exactText, signedText, valueText } from './value-text';

test('numbers have four digits after the point and a true minus sign', () => {
  expect(valueText(0.73123)).toBe('0.7312');
  expect(valueText(-0.6403)).toBe('−0.6403');
  expect(valueText(-0)).toBe('0.0000');
  expect(valueText(Number.NEGATIVE_INFINITY)).toBe('−∞');
});

test('numbers too small for four digits are not called zero', () => {
  expect(valueText(3.2e-6)).toBe('3.2e−6');
  expect(valueText(-0.00004)).toBe('−4.0e−5');
});

test('cells of index maps and masks are whole', () => {
  const index = tensor([24], [1], 'i32');
  expect(cellText({ kind: 'cell', tensor: index, index: 0 })).toBe('24');
});

test('large numbers are written in powers of ten', () => {
  expect(valueText(-2.81e18)).toBe('−2.8100e18');
  expect(valueText(12345.678)).toBe('12\u202f345.6780');
});

test('constants are as short as they can be', () => {
  expect([12, 0.5, 1e-6, 10_000, -1].map(constantText)).toEqual(['12', '0.5', '0.000001', '10\u202f000', '−1']);
});

test('differences carry their sign', () => {
  expect([0.12, -0.03].map(signedText)).toEqual(['+0.1200', '−0.0300']);
});

test('an edited number is written so that reading it gives the same float32', () => {
  for (const value of [0.1, -1.5, 3, 1 / 3, 1e-7, 123456.789].map(Math.fround)) {
    expect(Math.fround(Number(exactText(value).replaceAll('−', '-')))).toBe(value);
  }
  expect(exactText(Math.fround(0.1))).toBe('0.1');
});
