import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumber } from '@/app/draw/read-number';
import { constantText, exactText, signedText, valueText } from './value-text';

const float32 = fc.float({ noNaN: true, noDefaultInfinity: true });
const common = fc.double({ min: -1e5, max: 1e5, noNaN: true }).map(Math.fround);
const numbers = fc.oneof(float32, common);

/** Half of the last digit that a text shows: of `3.2e−6` half of 1e−7. */
function halfDigit(text: string): number {
  const [mantissa = '', exponent = '0'] = text.replaceAll('−', '-').split('e');
  return 0.5 * 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0));
}

test.each([
  ['value', valueText],
  ['signed', signedText],
])('a number as the inspector writes it (%s) reads back to within half of its last digit', (_, write) => {
  fc.assert(
    fc.property(numbers, (value) => {
      const text = write(value);
      const read = readNumber(text) as number;
      // What is read is a double, which has no 80146.7188: it is off by half of its own last bit.
      const off = Number.EPSILON * Math.abs(value);
      expect(Math.abs(read - value)).toBeLessThanOrEqual(halfDigit(text) * (1 + 1e-9) + off);
    }),
  );
});

test('an edited number reads back to the same float32', () => {
  fc.assert(
    fc.property(numbers, (value) => {
      expect(Math.fround(readNumber(exactText(value)) as number)).toBe(Math.fround(value) + 0);
    }),
  );
});

test('a number of a formula reads back to six digits', () => {
  fc.assert(
    fc.property(numbers, (value) => {
      const read = readNumber(constantText(value)) as number;
      expect(Math.abs(read - value)).toBeLessThanOrEqual(5e-6 * Math.abs(value));
    }),
  );
});
