import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { call, compare, constant, type Fn, maximum, minimum, type Relation, reported } from './expression';

const at = (fn: Fn, x: number): number => evaluate(call(fn, constant(x)));

describe('round', () => {
  it.each([
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [3.5, 4],
    [-0.5, 0],
    [-1.5, -2],
    [-2.5, -2],
    [2.4999, 2],
    [0.49999999999999994, 0],
    [2 ** 52 + 1, 2 ** 52 + 1],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('of %d is %d: a half goes to the even number', (x, expected) => {
    expect(at('round', x) + 0).toBe(expected);
  });

  it('of what is no number is none', () => {
    expect(at('round', Number.NaN)).toBeNaN();
  });
});

describe('the other function words', () => {
  it('are those of the textbook', () => {
    expect(at('sigmoid', 0)).toBe(0.5);
    expect(at('sigmoid', -1000)).toBe(0);
    expect(at('sigmoid', 1000)).toBe(1);
    expect(at('log', Math.E)).toBeCloseTo(1, 14);
    expect([at('abs', -3), at('floor', -1.5), at('sign', -2), at('negate', 4)]).toEqual([3, -2, -1, -4]);
  });
});

describe('log2', () => {
  it('of a power of two is exactly its exponent', () => {
    for (let k = -1022; k < 1024; k++) expect(at('log2', 2 ** k)).toBe(k);
  });
  it('is what the engine computes, but for the last bits, and continues to ±∞', () => {
    for (let x = 0.01; x < 1e6; x *= 1.37) expect(at('log2', x)).toBeCloseTo(Math.log2(x), 12);
    expect([at('log2', 0), at('log2', Number.POSITIVE_INFINITY), at('log2', -1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
  });
});

describe('comparisons', () => {
  it.each<[Relation, number, number, number]>([
    ['<', 1, 0, 0],
    ['≤', 1, 1, 0],
    ['=', 0, 1, 0],
    ['≥', 0, 1, 1],
    ['>', 0, 0, 1],
  ])('%s holds of 1 and 2: %d, of 2 and 2: %d, of 3 and 2: %d', (relation, ...expected) => {
    const holds = [1, 2, 3].map((left) => evaluate(compare(constant(left), relation, constant(2))));
    expect(holds).toEqual(expected);
  });

  it('with what is no number never hold', () => {
    for (const relation of ['<', '≤', '=', '≥', '>'] as const) {
      expect(evaluate(compare(constant(Number.NaN), relation, constant(Number.NaN)))).toBe(0);
    }
  });
});

describe('the largest and the least', () => {
  it('of some numbers are theirs, and no number where one is none', () => {
    const numbers = [2, -7, 5].map((value) => constant(value));
    expect([evaluate(maximum(...numbers)), evaluate(minimum(...numbers))]).toEqual([5, -7]);
    expect(evaluate(minimum(...numbers, constant(Number.NaN)))).toBeNaN();
  });
});

describe('a reported number', () => {
  it('comes to itself and keeps its citation', () => {
    const accuracy = reported(77.91, 'Dosovitskiy et al. 2021, table 5');
    expect(evaluate(accuracy)).toBe(77.91);
    expect(accuracy).toEqual({ kind: 'constant', value: 77.91, source: 'Dosovitskiy et al. 2021, table 5' });
  });
});
