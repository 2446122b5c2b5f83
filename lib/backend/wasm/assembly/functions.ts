import { madd, nmadd } from './lanes';

/*
 * Constants are loaded from memory where they are used: V8 keeps no v128 constant in a register over a loop, and a
 * broadcasting load is cheaper than building one.
 */

/** exp after Cephes' expf: 2ⁿ·p(r) with x = n·ln 2 + r, relative error below 1e-7; exactly 0 below −87.33. */
const EXP = memory.data<f32>([
  1.44269504088896341, 12582912.0, 0.693359375, -2.12194440e-4, -87.3365, 88.3762626647949, 1.9875691500e-4,
  1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1, 1.0,
]);

// @ts-expect-error: decorator
@inline
function k(table: usize, i: i32): v128 {
  return v128.load32_splat(table + (i << 2));
}

// @ts-expect-error: decorator
@inline
export function exp4(x: v128): v128 {
  const bounded = f32x4.pmin(x, k(EXP, 5));
  // Adding 1.5·2²³ rounds to a whole number, which then stands in the low bits.
  const shifted = madd(bounded, k(EXP, 0), k(EXP, 1));
  const n = f32x4.sub(shifted, k(EXP, 1));
  const r = nmadd(n, k(EXP, 3), nmadd(n, k(EXP, 2), bounded));
  let p = madd(k(EXP, 6), r, k(EXP, 7));
  p = madd(p, r, k(EXP, 8));
  p = madd(p, r, k(EXP, 9));
  p = madd(p, r, k(EXP, 10));
  p = madd(p, r, k(EXP, 11));
  const y = f32x4.add(madd(p, f32x4.mul(r, r), r), k(EXP, 12));
  // Times 2ⁿ: n added to the exponent bits.
  return v128.andnot(i32x4.add(y, i32x4.shl(shifted, 23)), f32x4.lt(x, k(EXP, 4)));
}

/** erf as t·p(t²)/q(t²), t bounded by ±3.9: a minimax fit, within 5.2e-7 in float32. */
const ERF = memory.data<f32>([
  -3.9, 3.9, 3.3717723e-4, 9.4091848e-3, 6.998597e-2, 3.3214145e-1, 1.1283771, 1.9542129e-5, 2.3901233e-3, 2.6355696e-2,
  1.7132732e-1, 6.27663e-1, 1.0,
]);

// @ts-expect-error: decorator
@inline
export function erf4(x: v128): v128 {
  const t = f32x4.pmax(k(ERF, 0), f32x4.pmin(k(ERF, 1), x));
  const s = f32x4.mul(t, t);
  let p = madd(k(ERF, 2), s, k(ERF, 3));
  p = madd(p, s, k(ERF, 4));
  p = madd(p, s, k(ERF, 5));
  p = madd(p, s, k(ERF, 6));
  let q = madd(k(ERF, 7), s, k(ERF, 8));
  q = madd(q, s, k(ERF, 9));
  q = madd(q, s, k(ERF, 10));
  q = madd(q, s, k(ERF, 11));
  q = madd(q, s, k(ERF, 12));
  return f32x4.div(f32x4.mul(t, p), q);
}

/** √½, ½, −½, 1/√(2π) */
const GELU = memory.data<f32>([0.70710678118654752, 0.5, -0.5, 0.3989422804014327]);

/** ½·x·(1 + erf(x/√2)) */
// @ts-expect-error: decorator
@inline
export function gelu4(x: v128): v128 {
  const half = f32x4.mul(x, k(GELU, 1));
  return madd(half, erf4(f32x4.mul(x, k(GELU, 0))), half);
}

/** Φ(x) + x·φ(x), the slope of GELU */
// @ts-expect-error: decorator
@inline
export function geluSlope4(x: v128): v128 {
  const phi = f32x4.mul(exp4(f32x4.mul(f32x4.mul(x, x), k(GELU, 2))), k(GELU, 3));
  const half = k(GELU, 1);
  return madd(x, phi, madd(half, erf4(f32x4.mul(x, k(GELU, 0))), half));
}
