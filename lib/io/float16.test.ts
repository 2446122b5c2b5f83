import { expect, it } from 'vitest';
import { fromFloat16, fromFloat16s, toFloat16 } from './float16';

it('writes the numbers of the IEEE 754 tables', () => {
  const table: [number, number][] = [
    [0, 0x0000],
    [-0, 0x8000],
    [1, 0x3c00],
    [-2, 0xc000],
    [65504, 0x7bff],
    [2 ** -14, 0x0400],
    [2 ** -24, 0x0001],
    [1023 * 2 ** -24, 0x03ff],
    [1 / 3, 0x3555],
    [Number.POSITIVE_INFINITY, 0x7c00],
    [Number.NEGATIVE_INFINITY, 0xfc00],
  ];
  for (const [x, bits] of table) expect(toFloat16(x), `${x}`).toBe(bits);
  expect(toFloat16(Number.NaN) & 0x7fff).toBeGreaterThan(0x7c00);
});

it('gives every one of the 65536 halves back after reading and writing it', () => {
  for (let bits = 0; bits < 0x10000; bits++) {
    const x = fromFloat16(bits);
    if (Number.isNaN(x)) expect(Number.isNaN(fromFloat16(toFloat16(x)))).toBe(true);
    else if (toFloat16(x) !== bits) expect.fail(`0x${bits.toString(16)} reads as ${x}, which writes otherwise`);
  }
});

it('reads all of them at once as it reads each', () => {
  const every = Uint16Array.from({ length: 0x10000 }, (_, bits) => bits);
  expect(fromFloat16s(every)).toEqual(Float32Array.from(every, fromFloat16));
});

it('rounds a number halfway between two halves to the even one', () => {
  for (let bits = 0; bits < 0x7bff; bits++) {
    const [low, high] = [fromFloat16(bits), fromFloat16(bits + 1)];
    const middle = (low + high) / 2;
    const even = bits & 1 ? bits + 1 : bits;
    if (toFloat16(middle) !== even) expect.fail(`${middle} is not rounded to even`);
    if (toFloat16(-middle) !== (even | 0x8000)) expect.fail(`${-middle} is not rounded to even`);
  }
});

it('rounds a number a little past halfway to the nearer half', () => {
  for (let bits = 1; bits < 0x7bff; bits++) {
    const [low, high] = [fromFloat16(bits), fromFloat16(bits + 1)];
    const nudge = (high - low) / 64;
    if (toFloat16((low + high) / 2 + nudge) !== bits + 1) expect.fail(`above the middle of ${low} and ${high}`);
    if (toFloat16((low + high) / 2 - nudge) !== bits) expect.fail(`below the middle of ${low} and ${high}`);
  }
});

it('turns what no half can hold into infinity, and what lies nearer to the largest half into it', () => {
  expect(toFloat16(65519.99)).toBe(0x7bff);
  expect(toFloat16(65520)).toBe(0x7c00);
  expect(toFloat16(1e30)).toBe(0x7c00);
  expect(toFloat16(-1e30)).toBe(0xfc00);
});

it('turns what lies nearer to zero than to the smallest half into a zero of its sign', () => {
  expect(toFloat16(2 ** -25)).toBe(0);
  expect(toFloat16(-(2 ** -25))).toBe(0x8000);
  expect(toFloat16(1.5 * 2 ** -25)).toBe(1);
  expect(toFloat16(1e-40)).toBe(0);
});
