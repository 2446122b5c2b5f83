import { store } from './blocks';
import { madd } from './lanes';

/**
 * A block of 4 rows × 8 columns, see blocks.ts, four steps of k a turn. Whatever k is, the loop is left after its last
 * step; that it may be left between any two also keeps V8 from loading what later steps read while registers are full.
 */
export function block4(c: usize, cStep: usize, a: usize, aStep: usize, b: usize, bStep: usize, k: usize): void {
  let r0 = f32x4.splat(0), r1 = f32x4.splat(0);
  let s0 = f32x4.splat(0), s1 = f32x4.splat(0);
  let t0 = f32x4.splat(0), t1 = f32x4.splat(0);
  let u0 = f32x4.splat(0), u1 = f32x4.splat(0);
  let third = a + 2 * aStep;
  let b0: v128, b1: v128, x: v128;
  for (let left = k; left > 0; left -= 4) {
    b0 = v128.load(b);
    b1 = v128.load(b, 16);
    b += bStep;
    x = v128.load32_splat(a);
    r0 = madd(x, b0, r0);
    r1 = madd(x, b1, r1);
    x = v128.load32_splat(a + aStep);
    s0 = madd(x, b0, s0);
    s1 = madd(x, b1, s1);
    x = v128.load32_splat(third);
    t0 = madd(x, b0, t0);
    t1 = madd(x, b1, t1);
    x = v128.load32_splat(third + aStep);
    u0 = madd(x, b0, u0);
    u1 = madd(x, b1, u1);
    if (left === 1) break;
    b0 = v128.load(b);
    b1 = v128.load(b, 16);
    b += bStep;
    x = v128.load32_splat(a, 4);
    r0 = madd(x, b0, r0);
    r1 = madd(x, b1, r1);
    x = v128.load32_splat(a + aStep, 4);
    s0 = madd(x, b0, s0);
    s1 = madd(x, b1, s1);
    x = v128.load32_splat(third, 4);
    t0 = madd(x, b0, t0);
    t1 = madd(x, b1, t1);
    x = v128.load32_splat(third + aStep, 4);
    u0 = madd(x, b0, u0);
    u1 = madd(x, b1, u1);
    if (left === 2) break;
    b0 = v128.load(b);
    b1 = v128.load(b, 16);
    b += bStep;
    x = v128.load32_splat(a, 8);
    r0 = madd(x, b0, r0);
    r1 = madd(x, b1, r1);
    x = v128.load32_splat(a + aStep, 8);
    s0 = madd(x, b0, s0);
    s1 = madd(x, b1, s1);
    x = v128.load32_splat(third, 8);
    t0 = madd(x, b0, t0);
    t1 = madd(x, b1, t1);
    x = v128.load32_splat(third + aStep, 8);
    u0 = madd(x, b0, u0);
    u1 = madd(x, b1, u1);
    if (left === 3) break;
    b0 = v128.load(b);
    b1 = v128.load(b, 16);
    b += bStep;
    x = v128.load32_splat(a, 12);
    r0 = madd(x, b0, r0);
    r1 = madd(x, b1, r1);
    x = v128.load32_splat(a + aStep, 12);
    s0 = madd(x, b0, s0);
    s1 = madd(x, b1, s1);
    x = v128.load32_splat(third, 12);
    t0 = madd(x, b0, t0);
    t1 = madd(x, b1, t1);
    x = v128.load32_splat(third + aStep, 12);
    u0 = madd(x, b0, u0);
    u1 = madd(x, b1, u1);
    a += 16;
    third += 16;
  }
  store(c, r0, r1);
  store(c + cStep, s0, s1);
  store(c + 2 * cStep, t0, t1);
  store(c + 3 * cStep, u0, u1);
}
