import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mangled } from '../../tests/mangled';
import { IdxError, parseIdx } from './idx';

const whole = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }).chain((shape) => {
  const size = shape.reduce((n, side) => n * side, 1);
  return fc
    .uint8Array({ minLength: size, maxLength: size })
    .map((cells) => Uint8Array.from([0, 0, 8, shape.length, ...shape.flatMap((side) => [0, 0, 0, side]), ...cells]));
});

it('answers a mangled file with cells that fill its shape or with an IdxError, never with anything else', () => {
  let read = 0;
  fc.assert(
    fc.property(mangled(whole), (bytes) => {
      try {
        const { shape, data } = parseIdx(bytes);
        read++;
        return data.length === shape.reduce((n, side) => n * side, 1);
      } catch (error) {
        return error instanceof IdxError;
      }
    }),
    { numRuns: 10_000, seed: 1 },
  );
  // Damage that still makes a file is what could give a wrong size.
  expect(read).toBeGreaterThan(500);
});
