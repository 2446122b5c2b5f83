import { erf } from '../backend/erf';
import type { Fn, Relation } from './expression';

/**
 * The function words of expressions, in double precision. This is the one place that says what each of them means, so
 * that the forward pass of a formula op and what it explains of itself cannot differ.
 */
export const functions: Readonly<Record<Fn, (x: number) => number>> = {
  exp: Math.exp,
  log: Math.log,
  log2: Math.log2,
  sqrt: Math.sqrt,
  erf,
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  abs: Math.abs,
  floor: Math.floor,
  round: roundHalfToEven,
  sign: Math.sign,
  negate: (x) => -x,
};

export const power = (base: number, exponent: number): number => base ** exponent;

export const relations: Readonly<Record<Relation, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '≤': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '≥': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

/** To the nearest whole number, halves to the even one, as `torch.round` and IEEE 754 do: 0.5 → 0, 1.5 → 2, 2.5 → 2. */
function roundHalfToEven(x: number): number {
  const below = Math.floor(x);
  const above = x - below;
  if (above !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}
