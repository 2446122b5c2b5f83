import { describe, expect, it } from 'vitest';
import { seeded } from '../random';
import { cos, exp, log, power, sin, tanh } from '.';

const random = seeded(11);
const between = (low: number, high: number): number[] =>
  Array.from({ length: 2000 }, () => low + (high - low) * random());

/** Engines differ from each other by no more than this. */
const CLOSE = 4e-15;

describe.each<[string, (x: number) => number, (x: number) => number, number[]]>([
  ['exp', exp, Math.exp, [...between(-2, 2), ...between(-740, 709), 0, 1, 709.7]],
  ['log', log, Math.log, [...between(0, 2), ...between(0, 1e9), 1, 1e-310, 5e-324]],
  ['sin', sin, Math.sin, [...between(-4, 4), ...between(-1e5, 1e5)]],
  ['cos', cos, Math.cos, [...between(-4, 4), ...between(-1e5, 1e5)]],
  ['tanh', tanh, Math.tanh, [...between(-0.1, 0.1), ...between(-3, 3), ...between(-800, 800), 1e-300]],
])('%s', (_, ours, engines, points) => {
  it('is what the engine computes, but for the last bits', () => {
    for (const x of points) {
      const [came, expected] = [ours(x), engines(x)];
      if (!(Math.abs(came - expected) <= CLOSE * Math.abs(expected))) {
        expect.fail(`at ${x}: ${came} instead of ${expected}`);
      }
    }
  });

  it('agrees with the engine where there is nothing to round', () => {
    for (const x of [0, -0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]) {
      expect(ours(x), `at ${x}`).toBe(engines(x));
    }
  });
});

it('takes a number to whole powers by multiplication, to ½ by a root, and to others through logarithms', () => {
  expect([power(3, 0), power(3, 4), power(-2, 3), power(2, -3), power(9, 0.5)]).toEqual([1, 81, -8, 0.125, 3]);
  expect(power(0.1, 2)).toBe(0.1 * 0.1);
  expect(power(10_000, -0.25)).toBeCloseTo(0.1, 14);
  expect(power(0, 0.3)).toBe(0);
  expect(power(-1, 0.3)).toBeNaN();
  expect(power(0.999, 5000)).toBeCloseTo(0.999 ** 5000, 12);
});

it('gives the bits that were written down once, in every engine', () => {
  const bitsOf = (x: number): string => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, x);
    return view.getBigUint64(0).toString(16);
  };
  const points = [0.1, 0.7, 1, 2.5, 9.3, 1e3];
  const shown = points.map((x) => [exp(-x), log(x), sin(x), cos(x), power(x, 1 / 3)].map(bitsOf).join(' '));
  expect(shown).toMatchInlineSnapshot(`
    [
      "3fecf46d99d52b3a c0026bb1bbb55515 3fb98eaecb8bcb2c 3fefd712f9a817c1 3fddb4c7760bcff4",
      "3fdfc80db9dd5542 bfd6d3c324e13f50 3fe49d6e694619b8 3fe87996529f9d93 3fec69b5a72f1a99",
      "3fd78b56362cef38 0 3feaed548f090cee 3fe14a280fb5068c 3ff0000000000000",
      "3fb50385c094f425 3fed5240f0e0e078 3fe326af0dcfcab0 bfe9a2f7ef858b7d 3ff5b7209557b0ee",
      "3f17f76056486f0c 4001d711ca3257ca 3fbfdc3ebece2c50 bfefc04f53629ed4 4000d2d427de9a8e",
      "0 401ba18a998fffa0 3fea75cc150a206b 3fe1ff026793f1bc 4023ffffffffffff",
    ]
  `);
});
