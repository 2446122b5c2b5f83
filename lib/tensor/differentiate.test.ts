import { describe, expect, it } from 'vitest';
import { differentiate } from './differentiate';
import { evaluate } from './evaluate';
import { call, cell, constant, type Expression, type Fn, power, product } from './expression';
import { tensor } from './tensor';

const x = tensor([0.7], [1]);
const at = cell(x, [0]);
const slopeOf = (e: Expression): number => {
  const slope = differentiate(e, x, 0);
  if (!slope) throw new Error('The expression does not read the cell.');
  return evaluate(slope);
};

describe('the slope of a function', () => {
  const known: Partial<Record<Fn, (u: number) => number>> = {
    exp: Math.exp,
    log: (u) => 1 / u,
    sqrt: (u) => 0.5 / Math.sqrt(u),
    erf: (u) => (2 / Math.sqrt(Math.PI)) * Math.exp(-u * u),
    sin: Math.cos,
    cos: (u) => -Math.sin(u),
    tanh: (u) => 1 / Math.cosh(u) ** 2,
    sigmoid: (u) => Math.exp(-u) / (1 + Math.exp(-u)) ** 2,
    log2: (u) => 1 / (u * Math.LN2),
    abs: Math.sign,
    negate: () => -1,
  };
  it.each(Object.entries(known) as [Fn, (u: number) => number][])('%s is the one in the books', (fn, slope) => {
    const u = x.data[0] as number;
    expect(slopeOf(call(fn, at))).toBeCloseTo(slope(u), 6);
    // And by the chain rule three times as much where the cell counts three times.
    expect(slopeOf(call(fn, product(constant(3), at)))).toBeCloseTo(3 * slope(3 * u), 6);
  });
});

describe('a power', () => {
  it('has the slope n·uⁿ⁻¹', () => {
    expect(slopeOf(power(at, constant(3)))).toBeCloseTo(3 * 0.7 ** 2, 6);
  });

  it('whose exponent reads the cell is refused, whether or not its base does', () => {
    const message = 'A power whose exponent is a tensor cell has no derivative here.';
    expect(() => differentiate(power(constant(2), at), x, 0)).toThrow(message);
    expect(() => differentiate(power(at, at), x, 0)).toThrow(message);
  });
});
