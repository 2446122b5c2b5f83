import { cos, erf, exp, log, power, sin, tanh } from '../maths';
import type { Fn, Relation } from './expression';

/**
 * The function words of expressions, in double precision. This is the one place that says what each of them means, so
 * that the forward pass of a formula op and what it explains of itself cannot differ.
 */
export const functions: Readonly<Record<Fn, (x: number) => number>> = {
  exp,
  log,
  log2,
  sqrt: Math.sqrt,
  erf,
  sin,
  cos,
  tanh,
  sigmoid: (x) => 1 / (1 + exp(-x)),
  abs: Math.abs,
  floor: Math.floor,
  round: roundHalfToEven,
  sign: Math.sign,
  negate: (x) => -x,
};

export const relations: Readonly<Record<Relation, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '≤': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '≥': (left, right) => left >= right,
  '>': (left, right) => left > right,
};

/** Exact for powers of two, so that a bucket ⌊log₂ x⌋ starts where it should: x = 2ᵏ·rest, and log₂ x = k + log₂ rest. */
function log2(x: number): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return log(x);
  const k = Math.min(1000, Math.max(-1000, Math.round(log(x) / Math.LN2)));
  return k + log(x / power(2, k)) / Math.LN2;
}

/** To the nearest whole number, halves to the even one, as `torch.round` and IEEE 754 do: 0.5 → 0, 1.5 → 2, 2.5 → 2. */
function roundHalfToEven(x: number): number {
  const below = Math.floor(x);
  const above = x - below;
  if (above !== 0.5) return Math.round(x);
  return below % 2 === 0 ? below : below + 1;
}
