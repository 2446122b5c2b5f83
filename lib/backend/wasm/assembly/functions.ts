import { madd, nmadd } from './lanes';

/*
 * Constants are loaded from memory where they are used: V8 keeps no v128 constant in a register over a loop, and a
 * broadcasting load is cheaper than building one.
 */

/**
 * exp of what is not above 0, after Cephes' expf: 2ⁿ·p(r) with x = n·ln 2 + r, relative error below 1e-7; exactly 0 below
 * −87.33, and not a number where x is none. lib/backend/typescript/functions.ts does the same, step by step.
 */
const EXP = memory.data<f32>([
  1.44269504088896341, 12582912.0, 0.693359375, -2.12194440e-4, -87.3365, 1.9875691500e-4, 1.3981999507e-3,
  8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1, 1.0,
]);

// @ts-expect-error: decorator
@inline
function k(table: usize, i: i32): v128 {
  return v128.load32_splat(table + (i << 2));
}

/** y·2ⁿ, n added to the exponent bits; 0 where x is below `least`, and a NaN keeps its bits from being added to. */
// @ts-expect-error: decorator
@inline
function scaled(y: v128, shifted: v128, x: v128, least: v128): v128 {
  const power = v128.andnot(i32x4.add(y, i32x4.shl(shifted, 23)), f32x4.lt(x, least));
  return v128.or(power, f32x4.ne(x, x));
}

// @ts-expect-error: decorator
@inline
export function exp4(x: v128): v128 {
  // Adding 1.5·2²³ rounds to a whole number, which then stands in the low bits.
  const shifted = madd(x, k(EXP, 0), k(EXP, 1));
  const n = f32x4.sub(shifted, k(EXP, 1));
  const r = nmadd(n, k(EXP, 3), nmadd(n, k(EXP, 2), x));
  let p = madd(k(EXP, 5), r, k(EXP, 6));
  p = madd(p, r, k(EXP, 7));
  p = madd(p, r, k(EXP, 8));
  p = madd(p, r, k(EXP, 9));
  p = madd(p, r, k(EXP, 10));
  const y = f32x4.add(madd(p, f32x4.mul(r, r), r), k(EXP, 11));
  return scaled(y, shifted, x, k(EXP, 4));
}

/** exp of eight cells less `shift`, written to `out` and added to `sum`: two groups share the loading of constants. */
// @ts-expect-error: decorator
@inline
export function exp8(out: usize, x: usize, shift: v128, sum: v128): v128 {
  const xa = f32x4.sub(v128.load(x), shift);
  const xb = f32x4.sub(v128.load(x, 16), shift);
  let c = k(EXP, 0);
  const magic = k(EXP, 1);
  const sa = madd(xa, c, magic);
  const sb = madd(xb, c, magic);
  const na = f32x4.sub(sa, magic);
  const nb = f32x4.sub(sb, magic);
  c = k(EXP, 2);
  let ra = nmadd(na, c, xa);
  let rb = nmadd(nb, c, xb);
  c = k(EXP, 3);
  ra = nmadd(na, c, ra);
  rb = nmadd(nb, c, rb);
  c = k(EXP, 5);
  let d = k(EXP, 6);
  let pa = madd(c, ra, d);
  let pb = madd(c, rb, d);
  c = k(EXP, 7);
  pa = madd(pa, ra, c);
  pb = madd(pb, rb, c);
  c = k(EXP, 8);
  pa = madd(pa, ra, c);
  pb = madd(pb, rb, c);
  c = k(EXP, 9);
  pa = madd(pa, ra, c);
  pb = madd(pb, rb, c);
  c = k(EXP, 10);
  pa = madd(pa, ra, c);
  pb = madd(pb, rb, c);
  c = k(EXP, 11);
  pa = f32x4.add(madd(pa, f32x4.mul(ra, ra), ra), c);
  pb = f32x4.add(madd(pb, f32x4.mul(rb, rb), rb), c);
  d = k(EXP, 4);
  pa = scaled(pa, sa, xa, d);
  pb = scaled(pb, sb, xb, d);
  v128.store(out, pa);
  v128.store(out, pb, 16);
  return f32x4.add(f32x4.add(sum, pa), pb);
}

/** erf as t·p(t²)/q(t²), t bounded by ±3.9: a minimax fit, within 5.2e-7 in float32. The same in both backends. */
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

/** GELU of eight cells: two groups share the loading of constants. */
// @ts-expect-error: decorator
@inline
export function gelu8(out: usize, x: usize): void {
  const xa = v128.load(x);
  const xb = v128.load(x, 16);
  let c = k(GELU, 0);
  let ta = f32x4.mul(xa, c);
  let tb = f32x4.mul(xb, c);
  c = k(ERF, 1);
  ta = f32x4.pmin(c, ta);
  tb = f32x4.pmin(c, tb);
  c = k(ERF, 0);
  ta = f32x4.pmax(c, ta);
  tb = f32x4.pmax(c, tb);
  const sa = f32x4.mul(ta, ta);
  const sb = f32x4.mul(tb, tb);
  c = k(ERF, 2);
  let d = k(ERF, 3);
  let pa = madd(c, sa, d);
  let pb = madd(c, sb, d);
  c = k(ERF, 4);
  pa = madd(pa, sa, c);
  pb = madd(pb, sb, c);
  c = k(ERF, 5);
  pa = madd(pa, sa, c);
  pb = madd(pb, sb, c);
  c = k(ERF, 6);
  pa = madd(pa, sa, c);
  pb = madd(pb, sb, c);
  c = k(ERF, 7);
  d = k(ERF, 8);
  let qa = madd(c, sa, d);
  let qb = madd(c, sb, d);
  c = k(ERF, 9);
  qa = madd(qa, sa, c);
  qb = madd(qb, sb, c);
  c = k(ERF, 10);
  qa = madd(qa, sa, c);
  qb = madd(qb, sb, c);
  c = k(ERF, 11);
  qa = madd(qa, sa, c);
  qb = madd(qb, sb, c);
  c = k(ERF, 12);
  qa = madd(qa, sa, c);
  qb = madd(qb, sb, c);
  c = k(GELU, 1);
  const ha = f32x4.mul(xa, c);
  const hb = f32x4.mul(xb, c);
  v128.store(out, madd(ha, f32x4.div(f32x4.mul(ta, pa), qa), ha));
  v128.store(out, madd(hb, f32x4.div(f32x4.mul(tb, pb), qb), hb), 16);
}

/** Φ(x) + x·φ(x), the slope of GELU */
// @ts-expect-error: decorator
@inline
export function geluSlope4(x: v128): v128 {
  const phi = f32x4.mul(exp4(f32x4.mul(f32x4.mul(x, x), k(GELU, 2))), k(GELU, 3));
  const half = k(GELU, 1);
  return madd(x, phi, madd(half, erf4(f32x4.mul(x, k(GELU, 0))), half));
}
