import { gelu4, gelu8, geluSlope4 } from './functions';
import { madd, one, storeOne } from './lanes';

/* Lengths are in cells, pointers in bytes. `end4` bounds the groups of four, `end` the cells left over. */

// @ts-expect-error: decorator
@inline
function fours(x: usize, n: i32): usize {
  return x + ((n & ~3) << 2);
}

/** out[i] = a[i] + b[i mod period] */
export function add(out: usize, a: usize, b: usize, n: i32, period: i32): void {
  for (const last = a + (n << 2); a < last; ) {
    const end4 = fours(a, period);
    const end = a + (period << 2);
    let y = b;
    for (; a < end4; a += 16, y += 16, out += 16) v128.store(out, f32x4.add(v128.load(a), v128.load(y)));
    for (; a < end; a += 4, y += 4, out += 4) store<f32>(out, load<f32>(a) + load<f32>(y));
  }
}

/** out[i] = a[i] · b[i mod period] */
export function multiply(out: usize, a: usize, b: usize, n: i32, period: i32): void {
  for (const last = a + (n << 2); a < last; ) {
    const end4 = fours(a, period);
    const end = a + (period << 2);
    let y = b;
    for (; a < end4; a += 16, y += 16, out += 16) v128.store(out, f32x4.mul(v128.load(a), v128.load(y)));
    for (; a < end; a += 4, y += 4, out += 4) store<f32>(out, load<f32>(a) * load<f32>(y));
  }
}

/** out[i mod period] += x[i] */
export function addFolded(out: usize, x: usize, n: i32, period: i32): void {
  for (const last = x + (n << 2); x < last; ) {
    const end4 = fours(x, period);
    const end = x + (period << 2);
    let y = out;
    for (; x < end4; x += 16, y += 16) v128.store(y, f32x4.add(v128.load(y), v128.load(x)));
    for (; x < end; x += 4, y += 4) store<f32>(y, load<f32>(y) + load<f32>(x));
  }
}

/** out[i] += factor · x[i] */
export function addScaled(out: usize, x: usize, n: i32, factor: f32): void {
  const end4 = fours(x, n);
  const end = x + (n << 2);
  const f = f32x4.splat(factor);
  for (; x < end4; x += 16, out += 16) v128.store(out, madd(f, v128.load(x), v128.load(out)));
  for (; x < end; x += 4, out += 4) storeOne(out, madd(f, one(x), one(out)));
}

/** out[i] = factor · x[i] */
export function scale(out: usize, x: usize, n: i32, factor: f32): void {
  const end4 = fours(x, n);
  const end = x + (n << 2);
  const f = f32x4.splat(factor);
  for (; x < end4; x += 16, out += 16) v128.store(out, f32x4.mul(f, v128.load(x)));
  for (; x < end; x += 4, out += 4) store<f32>(out, factor * load<f32>(x));
}

export function gelu(out: usize, x: usize, n: i32): void {
  const end4 = fours(x, n);
  const end = x + (n << 2);
  for (const end8 = x + ((n & ~7) << 2); x < end8; x += 32, out += 32) gelu8(out, x);
  for (; x < end4; x += 16, out += 16) v128.store(out, gelu4(v128.load(x)));
  for (; x < end; x += 4, out += 4) storeOne(out, gelu4(one(x)));
}

export function geluBackward(dx: usize, x: usize, grad: usize, n: i32): void {
  const end4 = fours(x, n);
  const end = x + (n << 2);
  for (; x < end4; x += 16, dx += 16, grad += 16) {
    v128.store(dx, madd(v128.load(grad), geluSlope4(v128.load(x)), v128.load(dx)));
  }
  for (; x < end; x += 4, dx += 4, grad += 4) storeOne(dx, madd(one(grad), geluSlope4(one(x)), one(dx)));
}

export function relu(out: usize, x: usize, n: i32): void {
  const end4 = fours(x, n);
  const end = x + (n << 2);
  const zero = f32x4.splat(0);
  for (; x < end4; x += 16, out += 16) v128.store(out, f32x4.max(zero, v128.load(x)));
  for (; x < end; x += 4, out += 4) storeOne(out, f32x4.max(zero, one(x)));
}

export function reluBackward(dx: usize, x: usize, grad: usize, n: i32): void {
  const end4 = fours(x, n);
  const end = x + (n << 2);
  const zero = f32x4.splat(0);
  for (; x < end4; x += 16, dx += 16, grad += 16) {
    const passed = v128.and(v128.load(grad), f32x4.gt(v128.load(x), zero));
    v128.store(dx, f32x4.add(v128.load(dx), passed));
  }
  for (; x < end; x += 4, dx += 4, grad += 4) {
    storeOne(dx, f32x4.add(one(dx), v128.and(one(grad), f32x4.gt(one(x), zero))));
  }
}
