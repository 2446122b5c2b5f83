import { describe, expect, test } from 'vitest';
import { fitDigits, fittedNumber, formatNumber, leadingPlace, neededDigits } from './number-text';

describe('formatNumber', () => {
  test('writes a true minus sign', () => {
    expect(formatNumber(-1.25, 2)).toBe('−1.25');
  });
  test('never writes minus zero', () => {
    expect(formatNumber(-0.04, 1)).toBe('0.0');
    expect(formatNumber(-0, 0)).toBe('0');
  });
  test('keeps the minus when a digit is left', () => {
    expect(formatNumber(-0.06, 1)).toBe('−0.1');
  });
  test('separates thousands by thin spaces', () => {
    expect(formatNumber(-1234567.8, 1)).toBe('−1\u202f234\u202f567.8');
    expect(formatNumber(999, 0)).toBe('999');
  });
  test('writes infinities and what is not a number as such', () => {
    expect(formatNumber(Number.NEGATIVE_INFINITY, 1)).toBe('−∞');
    expect(formatNumber(Number.POSITIVE_INFINITY, 3)).toBe('∞');
    expect(formatNumber(Number.NaN, 1)).toBe('NaN');
  });
});

test('wider cells have room for more digits, and cells below 22 pixels for none', () => {
  expect([3, 21.9, 22, 40, 56, 96].map(fitDigits)).toEqual([null, null, 1, 2, 3, 4]);
});

test('the largest of several numbers says where they begin, whatever its sign and whatever is no number', () => {
  expect([[0.0249, -0.0003], [-0.1], [0.09], [1], [250, 0.001], [0, Number.NaN], []].map(leadingPlace)).toEqual([
    2, 1, 2, 0, 0, 0, 0,
  ]);
});

describe('neededDigits', () => {
  test('whole numbers need no digits', () => {
    expect(neededDigits([1, -2, 0, Number.NEGATIVE_INFINITY], 4)).toBe(0);
  });
  test('the noise of float32 counts as nothing', () => {
    expect(neededDigits([Math.fround(0.1), Math.fround(12.25)], 4)).toBe(2);
  });
  test('no more digits than asked for', () => {
    expect(neededDigits([1 / 3], 3)).toBe(3);
  });
});

describe('cellText', () => {
  test('drops digits until the number fits', () => {
    expect(fittedNumber(-12.345, 2, 6)).toBe('−12.35');
    expect(fittedNumber(-12.345, 2, 5)).toBe('−12.3');
    expect(fittedNumber(-12.345, 2, 3)).toBe('−12');
  });
  test('drops the zero before the point before it drops a digit', () => {
    expect(fittedNumber(0.05, 2, 3)).toBe('.05');
    expect(fittedNumber(-0.05, 2, 4)).toBe('−.05');
  });
  test('says nothing rather than something wrong when there is no room', () => {
    expect(fittedNumber(-12345, 1, 4)).toBeUndefined();
  });
});
