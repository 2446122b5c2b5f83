import { expect, it } from 'vitest';
import { calculate } from './calculate';

it.each([
  ['exp(-0.18)', Math.exp(-0.18)],
  ['-ln(0.1)', -Math.log(0.1)],
  ['0.8353/2.5019', 0.8353 / 2.5019],
  ['1 - 2 - 3', -4],
  ['2 + 3*4^2', 50],
  ['-2^2', -4],
  ['2^-1', 0.5],
  ['(1+2)*(3-4)', -3],
  ['√12', Math.sqrt(12)],
  ['sqrt(6*6)', 6],
  ['e^-0.5', Math.exp(-0.5)],
  ['12 ÷ 4 × 2', 6],
  ['10^3', 1000],
  ['5 × 10', 50],
  ['1e-3 + .5', 0.501],
])('%s is computed', (text, value) => expect(calculate(text)).toBeCloseTo(value, 12));

it.each(['', '1 +', '--1', 'exp', 'exp(1', '2 3', 'sin(1)', '1..2', 'x', ')', '0/0', '(1))'])(
  '“%s” is no arithmetic',
  (text) => expect(calculate(text)).toBeUndefined(),
);
