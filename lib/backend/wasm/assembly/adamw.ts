import { madd, one, storeOne } from './lanes';

/** One update of n weights; factors as in lib/backend/kernels.ts. */
export function adamw(
  w: usize,
  mean: usize,
  square: usize,
  grad: usize,
  n: i32,
  keep: f32,
  beta1: f32,
  fresh1: f32,
  beta2: f32,
  fresh2: f32,
  perRoot: f32,
  eps: f32,
  rate: f32,
): void {
  const end4 = w + ((n & ~3) << 2);
  const end = w + (n << 2);
  for (; w < end; ) {
    const whole = w < end4;
    const g = whole ? v128.load(grad) : one(grad);
    const m = madd(f32x4.splat(beta1), whole ? v128.load(mean) : one(mean), f32x4.mul(f32x4.splat(fresh1), g));
    const s = f32x4.mul(f32x4.splat(fresh2), f32x4.mul(g, g));
    const v = madd(f32x4.splat(beta2), whole ? v128.load(square) : one(square), s);
    const divisor = madd(f32x4.sqrt(v), f32x4.splat(perRoot), f32x4.splat(eps));
    const kept = f32x4.mul(f32x4.splat(keep), whole ? v128.load(w) : one(w));
    const next = f32x4.sub(kept, f32x4.mul(f32x4.splat(rate), f32x4.div(m, divisor)));
    if (whole) {
      v128.store(mean, m);
      v128.store(square, v);
      v128.store(w, next);
    } else {
      storeOne(mean, m);
      storeOne(square, v);
      storeOne(w, next);
    }
    const step: usize = whole ? 16 : 4;
    w += step;
    mean += step;
    square += step;
    grad += step;
  }
}
