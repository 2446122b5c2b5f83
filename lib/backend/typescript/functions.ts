const f = Math.fround;

/*
 * exp and erf in float32, step by step as lib/backend/wasm/assembly/functions.ts has them: every product and every sum is
 * rounded, so both backends, and all browsers, come to the same bits.
 */

const [LOG2E, LN2_HIGH, LN2_LOW] = [f(Math.LOG2E), f(0.693359375), f(-2.1219444e-4)];
const [E0, E1, E2] = [f(1.98756915e-4), f(1.3981999507e-3), f(8.3334519073e-3)];
const [E3, E4, E5] = [f(4.1665795894e-2), f(1.6666665459e-1), f(5.0000001201e-1)];
/** Adding it rounds to a whole number. */
const WHOLE = f(12582912);
const LEAST = f(-87.3365);
/** 2⁻ⁿ at n. */
const halvings = Float32Array.from({ length: 127 }, (_, n) => 1 / 2 ** n);

/** exp of what is not above 0: 2ⁿ·p(r) with x = n·ln 2 + r; exactly 0 below −87.33. */
export function exp(x: number): number {
  if (!(x >= LEAST)) return x < LEAST ? 0 : Number.NaN;
  const n = f(f(f(x * LOG2E) + WHOLE) - WHOLE);
  const r = f(f(x - f(n * LN2_HIGH)) - f(n * LN2_LOW));
  let p = f(f(E0 * r) + E1);
  p = f(f(p * r) + E2);
  p = f(f(p * r) + E3);
  p = f(f(p * r) + E4);
  p = f(f(p * r) + E5);
  return f(f(f(f(p * f(r * r)) + r) + 1) * (halvings[-n] as number));
}

const MOST = f(3.9);
const [P0, P1, P2] = [f(3.3717723e-4), f(9.4091848e-3), f(6.998597e-2)];
const [P3, P4] = [f(3.3214145e-1), f(1.1283771)];
const [Q0, Q1, Q2] = [f(1.9542129e-5), f(2.3901233e-3), f(2.6355696e-2)];
const [Q3, Q4] = [f(1.7132732e-1), f(6.27663e-1)];

/** erf as t·p(t²)/q(t²), t bounded by ±3.9, within 5.2e-7. */
export function erf(x: number): number {
  const t = Math.max(-MOST, Math.min(MOST, x));
  const s = f(t * t);
  let p = f(f(P0 * s) + P1);
  p = f(f(p * s) + P2);
  p = f(f(p * s) + P3);
  p = f(f(p * s) + P4);
  let q = f(f(Q0 * s) + Q1);
  q = f(f(q * s) + Q2);
  q = f(f(q * s) + Q3);
  q = f(f(q * s) + Q4);
  q = f(f(q * s) + 1);
  return f(f(t * p) / q);
}
