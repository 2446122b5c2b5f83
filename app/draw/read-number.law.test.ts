import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedNumber, formatNumber } from './number-text';
import { readNumber } from './read-number';

const float32 = fc.float({ noNaN: true, noDefaultInfinity: true });
/** Numbers of the sizes that lessons have. */
const common = fc.double({ min: -1e5, max: 1e5, noNaN: true }).map(Math.fround);
const numbers = fc.oneof(float32, common);

test('what the page writes reads back to within half of its last digit', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 6 }), (value, digits) => {
      const read = readNumber(formatNumber(value, digits)) as number;
      expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-12 * Math.abs(value));
    }),
  );
});

test('what a cell of any width says reads back to within half a unit', () => {
  fc.assert(
    fc.property(common, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 12 }), (value, digits, room) => {
      const text = fittedNumber(value, digits, room);
      fc.pre(text !== undefined);
      expect(Math.abs((readNumber(text as string) as number) - value)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
  );
});

test('−∞ reads back as itself', () => {
  expect(readNumber(formatNumber(Number.NEGATIVE_INFINITY, 2))).toBe(Number.NEGATIVE_INFINITY);
});

test('spaces, dashes and full-width forms change nothing', () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll('．', '。');
  fc.assert(
    fc.property(common, fc.constantFrom(' ', '\u00a0', '\u2009', '\u3000'), (value, space) => {
      const text = formatNumber(value, 4);
      const read = readNumber(text);
      expect(readNumber(wide(text.replaceAll('−', '-')).replaceAll('\u202f', space))).toBe(read);
      expect(readNumber(` ${text.replaceAll('−', '–').replaceAll('\u202f', space)} `)).toBe(read);
    }),
  );
});
