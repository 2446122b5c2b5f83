import { describe, expect, test } from 'vitest';
import { calculate } from './calculate';
import { calculateBy, type NumberWords, readField, readNumber } from './read-number';

describe('readNumber', () => {
  test.each([
    ['-1.5', -1.5],
    ['−1,5', -1.5],
    [' 2e-3 ', 0.002],
    ['.5', 0.5],
    [',5', 0.5],
    ['+7.', 7],
    ['−∞', Number.NEGATIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
  ])('reads %j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    ['１２．５', 12.5],
    ['－０。２５', -0.25],
    ['＋３', 3],
    ['１，５', 1.5],
    ['２ｅ－３', 0.002],
    ['1。5', 1.5],
    ['1｡5', 1.5],
    ['　7　', 7],
  ])('reads the full-width form %j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([...'-−‐‑‒–—―﹣－⁻˗➖'])('takes %j for a minus', (dash) => {
    const text = dash === '⁻' ? '10 × 10⁻¹' : `${dash}1`;
    expect(readNumber(text)).toBe(dash === '⁻' ? 1 : -1);
  });

  test.each([...' \u00a0\u2007\u2008\u2009\u200a\u202f\u205f\u3000'])('takes %j between thousands', (space) => {
    expect(readNumber(`−1${space}234${space}567.5000`)).toBe(-1234567.5);
    expect(readNumber(`−${space}2`)).toBe(-2);
  });

  test.each([
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,567', 1234.567],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ["1'234.5", 1234.5],
    ['1’234.5', 1234.5],
  ])('knows the thousands of %j by the other separator', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    ['2 × 10⁻³', 0.002],
    ['2·10³', 2000],
    ['−2.5x10^4', -25000],
    ['3.2e−6', 3.2e-6],
    ['−2.8100e18', -2.81e18],
    ['1E+5', 1e5],
  ])('reads the power of ten %j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test('marks of no width that come along with copied text are nothing', () => {
    expect(readNumber('\u200e−\u200b1.5\ufeff')).toBe(-1.5);
  });

  test('2,352 is asked about, in every form', () => {
    expect(readNumber('2,352')).toEqual({ why: 'either', thousands: '2352', decimal: '2.352' });
    expect(readNumber('－１２，３４５')).toEqual({ why: 'either', thousands: '−12345', decimal: '−12.345' });
    expect(readNumber('1,500e-2')).toEqual({ why: 'either', thousands: '1500e−2', decimal: '1.500e−2' });
  });

  test.each([
    ['0,352', 0.352],
    ['2,35', 2.35],
    ['2,3521', 2.3521],
    ['2352,125', 2352.125],
  ])('%j has no thousands', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    ...[
      '',
      ' ',
      '-',
      '.',
      ',',
      'abc',
      '1e',
      '1.2.3',
      '1,2,3',
      '1,234,56',
      '12 34',
      '1 2',
      '--1',
      'Infinity',
      '∞',
      'NaN',
    ],
    ...['0x10', '1.5 2', '1..5', '\u00ad5', '1,234.567.890'],
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toEqual({ why: 'none' });
  });

  test('refuses what float32 cannot hold, as such', () => {
    expect(readNumber('1e99')).toEqual({ why: 'large' });
    expect(readNumber('−3.5e38')).toEqual({ why: 'large' });
  });
});

describe('readField', () => {
  const words: NumberWords = {
    none: 'a number',
    whole: 'a whole number',
    large: 'smaller',
    either: (a, b) => `${a}/${b}`,
  };

  test('gives the value, or says what was expected', () => {
    expect(readField('1 234.5000', words)).toEqual({ value: 1234.5 });
    expect(readField('many', words)).toEqual({ fault: 'a number' });
    expect(readField('1e99', words)).toEqual({ fault: 'smaller' });
    expect(readField('2,352', words)).toEqual({ fault: '2352/2.352' });
  });

  test('where only whole numbers go, says so', () => {
    expect(readField('３', words, true)).toEqual({ value: 3 });
    expect(readField('1.5', words, true)).toEqual({ fault: 'a whole number' });
    expect(readField('many', words, true)).toEqual({ fault: 'a whole number' });
  });
});

test('does arithmetic where it is known how, and refuses what is none', () => {
  expect(readNumber('exp(−０.18) ÷ 2')).toEqual({ why: 'none' });
  calculateBy(calculate);
  expect(readNumber('exp(−０.18) ÷ 2')).toBeCloseTo(Math.exp(-0.18) / 2, 12);
  expect(readNumber('exp(')).toEqual({ why: 'none' });
  expect(readNumber('10^39')).toEqual({ why: 'large' });
  calculateBy(() => undefined);
});
