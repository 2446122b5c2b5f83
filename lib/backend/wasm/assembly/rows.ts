import { exp4, exp8 } from './functions';
import { largest, madd, one, storeOne, total } from './lanes';

/* Rows of n cells; `end4` bounds a row's groups of four, `end` the cells left over. */

/** Whether any of the n cells at x is not a number. */
function holdsNaN(x: usize, n: i32): bool {
  for (const end = x + (n << 2); x < end; x += 4) if (isNaN(load<f32>(x))) return true;
  return false;
}

/** exp(x − max) over its sum, row by row. Returns the first row that is all −∞, or −1. */
export function softmax(out: usize, x: usize, rows: i32, n: i32): i32 {
  for (let row = 0; row < rows; row++) {
    const start = x;
    const end4 = x + ((n & ~3) << 2);
    const end = x + (n << 2);
    let top = f32x4.splat(-Infinity);
    for (; x < end4; x += 16) top = f32x4.pmax(top, v128.load(x));
    for (; x < end; x += 4) top = f32x4.pmax(top, one(x));
    const most = largest(top);
    if (most === -Infinity && !holdsNaN(start, n)) return row;
    const shift = f32x4.splat(most);
    let sum = f32x4.splat(0);
    let y = out;
    x = start;
    for (const end8 = x + ((n & ~7) << 2); x < end8; x += 32, y += 32) sum = exp8(y, x, shift, sum);
    for (; x < end4; x += 16, y += 16) {
      const e = exp4(f32x4.sub(v128.load(x), shift));
      v128.store(y, e);
      sum = f32x4.add(sum, e);
    }
    let rest: f32 = 0;
    for (; x < end; x += 4, y += 4) {
      const e = exp4(f32x4.sub(one(x), shift));
      storeOne(y, e);
      rest += f32x4.extract_lane(e, 0);
    }
    const part: f32 = <f32>1 / (total(sum) + rest);
    const parts = f32x4.splat(part);
    const outEnd = out + (n << 2);
    for (const outEnd4 = out + ((n & ~3) << 2); out < outEnd4; out += 16) {
      v128.store(out, f32x4.mul(v128.load(out), parts));
    }
    for (; out < outEnd; out += 4) store<f32>(out, load<f32>(out) * part);
  }
  return -1;
}

/** dx += y · (grad − Σ grad·y), row by row */
export function softmaxBackward(dx: usize, y: usize, grad: usize, rows: i32, n: i32): void {
  for (let row = 0; row < rows; row++) {
    const end4 = y + ((n & ~3) << 2);
    const end = y + (n << 2);
    let sum = f32x4.splat(0);
    let rest: f32 = 0;
    let p = y;
    let g = grad;
    for (; p < end4; p += 16, g += 16) sum = madd(v128.load(p), v128.load(g), sum);
    for (; p < end; p += 4, g += 4) rest += load<f32>(p) * load<f32>(g);
    const dot = total(sum) + rest;
    const dots = f32x4.splat(dot);
    for (; y < end4; y += 16, grad += 16, dx += 16) {
      v128.store(dx, madd(v128.load(y), f32x4.sub(v128.load(grad), dots), v128.load(dx)));
    }
    for (; y < end; y += 4, grad += 4, dx += 4) {
      store<f32>(dx, load<f32>(dx) + load<f32>(y) * (load<f32>(grad) - dot));
    }
  }
}

function meanOf(x: usize, n: i32): f32 {
  const end4 = x + ((n & ~3) << 2);
  const end = x + (n << 2);
  let sum = f32x4.splat(0);
  let rest: f32 = 0;
  for (; x < end4; x += 16) sum = f32x4.add(sum, v128.load(x));
  for (; x < end; x += 4) rest += load<f32>(x);
  return (total(sum) + rest) / <f32>n;
}

/** 1 / √(biased variance + ε) */
function perDeviation(x: usize, n: i32, mean: f32, eps: f32): f32 {
  const end4 = x + ((n & ~3) << 2);
  const end = x + (n << 2);
  const means = f32x4.splat(mean);
  let sum = f32x4.splat(0);
  let rest: f32 = 0;
  for (; x < end4; x += 16) {
    const d = f32x4.sub(v128.load(x), means);
    sum = madd(d, d, sum);
  }
  for (; x < end; x += 4) {
    const d = load<f32>(x) - mean;
    rest += d * d;
  }
  return <f32>1 / Mathf.sqrt((total(sum) + rest) / <f32>n + eps);
}

/** (x − mean) / √(biased variance + ε) · γ + β, row by row */
export function layerNorm(out: usize, x: usize, gamma: usize, beta: usize, rows: i32, n: i32, eps: f32): void {
  for (let row = 0; row < rows; row++) {
    const mean = meanOf(x, n);
    const by = perDeviation(x, n, mean, eps);
    const means = f32x4.splat(mean);
    const bys = f32x4.splat(by);
    const end4 = x + ((n & ~3) << 2);
    const end = x + (n << 2);
    let g = gamma;
    let b = beta;
    for (; x < end4; x += 16, out += 16, g += 16, b += 16) {
      const hat = f32x4.mul(f32x4.sub(v128.load(x), means), bys);
      v128.store(out, madd(hat, v128.load(g), v128.load(b)));
    }
    for (; x < end; x += 4, out += 4, g += 4, b += 4) {
      const hat = f32x4.mul(f32x4.sub(one(x), means), bys);
      storeOne(out, madd(hat, one(g), one(b)));
    }
  }
}

/** With h = (x − mean)/deviation and g = grad·γ: dx += (g − mean(g) − h·mean(g·h)) / deviation. */
export function layerNormBackward(
  dx: usize,
  dgamma: usize,
  dbeta: usize,
  x: usize,
  gamma: usize,
  grad: usize,
  rows: i32,
  n: i32,
  eps: f32,
): void {
  const groups = (n & ~3) << 2;
  const length = n << 2;
  for (let row = 0; row < rows; row++) {
    const mean = meanOf(x, n);
    const by = perDeviation(x, n, mean, eps);
    const means = f32x4.splat(mean);
    const bys = f32x4.splat(by);
    let g1 = f32x4.splat(0);
    let gh = f32x4.splat(0);
    let rest1: f32 = 0;
    let restH: f32 = 0;
    let i = 0;
    for (; i < groups; i += 16) {
      const hat = f32x4.mul(f32x4.sub(v128.load(x + i), means), bys);
      const up = v128.load(grad + i);
      v128.store(dgamma + i, madd(up, hat, v128.load(dgamma + i)));
      v128.store(dbeta + i, f32x4.add(v128.load(dbeta + i), up));
      const g = f32x4.mul(up, v128.load(gamma + i));
      g1 = f32x4.add(g1, g);
      gh = madd(g, hat, gh);
    }
    for (; i < length; i += 4) {
      const hat = (load<f32>(x + i) - mean) * by;
      const up = load<f32>(grad + i);
      store<f32>(dgamma + i, load<f32>(dgamma + i) + up * hat);
      store<f32>(dbeta + i, load<f32>(dbeta + i) + up);
      const g = up * load<f32>(gamma + i);
      rest1 += g;
      restH += g * hat;
    }
    const meanG = (total(g1) + rest1) / <f32>n;
    const meanH = (total(gh) + restH) / <f32>n;
    const meansG = f32x4.splat(meanG);
    const meansH = f32x4.splat(meanH);
    for (i = 0; i < groups; i += 16) {
      const hat = f32x4.mul(f32x4.sub(v128.load(x + i), means), bys);
      const g = f32x4.mul(v128.load(grad + i), v128.load(gamma + i));
      const centred = f32x4.sub(f32x4.sub(g, meansG), f32x4.mul(hat, meansH));
      v128.store(dx + i, madd(centred, bys, v128.load(dx + i)));
    }
    for (; i < length; i += 4) {
      const hat = (load<f32>(x + i) - mean) * by;
      const g = load<f32>(grad + i) * load<f32>(gamma + i);
      store<f32>(dx + i, load<f32>(dx + i) + (g - meanG - hat * meanH) * by);
    }
    x += length;
    grad += length;
    dx += length;
  }
}
