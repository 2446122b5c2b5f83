import { describe, expect, it } from 'vitest';
import { erf } from './erf';

/** Python's math.erf. */
const known: readonly (readonly [x: number, value: number])[] = [
  [0.1, 0.1124629160182849],
  [0.5, 0.5204998778130465],
  [1, 0.8427007929497149],
  [2, 0.9953222650189527],
  [2.4, 0.999311486103355],
  [2.499999, 0.9995930458042653],
  [2.5, 0.999593047982555],
  [2.6, 0.9997639655834707],
  [3, 0.9999779095030014],
  [4, 0.9999999845827421],
  [5.5, 0.9999999999999927],
];

describe('erf', () => {
  it.each(known)('of %d is what Python computes, to 14 decimals', (x, value) => {
    expect(Math.abs(erf(x) - value)).toBeLessThan(1e-14);
  });

  it('is odd, 0 at 0, and ±1 far out', () => {
    for (const [x] of known) expect(erf(-x)).toBe(-erf(x));
    expect(erf(0)).toBe(0);
    expect(erf(40)).toBe(1);
    expect(erf(Number.NEGATIVE_INFINITY)).toBe(-1);
  });

  it('does not turn what is no number into one', () => {
    expect(erf(Number.NaN)).toBeNaN();
  });
});
