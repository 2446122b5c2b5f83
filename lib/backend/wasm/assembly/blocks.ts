import { madd } from './lanes';

/*
 * Blocks of 1, 2, 3 and 5 rows × 8 columns of a product. A's rows lie `aStep` bytes apart, B's `bStep`, C's `cStep`. Every
 * cell is summed over k in order, in one accumulator: its last bit does not depend on the block it falls into.
 *
 * Eight columns and one step of k at a time keep all sums in registers. V8 loads all that an unrolled loop reads before
 * it adds, more than there are registers, unless it may leave the loop between two steps: block4.ts, which does most of the
 * work, is unrolled so. With five rows even that spills.
 */

// @ts-expect-error: decorator
@inline
function block(rows: i32, c: usize, cStep: usize, a: usize, aStep: usize, b: usize, bStep: usize, k: usize): void {
  let r0 = f32x4.splat(0), r1 = f32x4.splat(0);
  let s0 = f32x4.splat(0), s1 = f32x4.splat(0);
  let t0 = f32x4.splat(0), t1 = f32x4.splat(0);
  let u0 = f32x4.splat(0), u1 = f32x4.splat(0);
  let v0 = f32x4.splat(0), v1 = f32x4.splat(0);
  let third = a + 2 * aStep;
  let fifth = a + 4 * aStep;
  const end = a + (k << 2);
  while (a < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const x0 = v128.load32_splat(a);
    r0 = madd(x0, b0, r0);
    r1 = madd(x0, b1, r1);
    if (rows > 1) {
      const x1 = v128.load32_splat(a + aStep);
      s0 = madd(x1, b0, s0);
      s1 = madd(x1, b1, s1);
    }
    if (rows > 2) {
      const x2 = v128.load32_splat(third);
      t0 = madd(x2, b0, t0);
      t1 = madd(x2, b1, t1);
    }
    if (rows > 3) {
      const x3 = v128.load32_splat(third + aStep);
      u0 = madd(x3, b0, u0);
      u1 = madd(x3, b1, u1);
    }
    if (rows > 4) {
      const x4 = v128.load32_splat(fifth);
      v0 = madd(x4, b0, v0);
      v1 = madd(x4, b1, v1);
    }
    b += bStep;
    a += 4;
    if (rows > 2) third += 4;
    if (rows > 4) fifth += 4;
  }
  store(c, r0, r1);
  if (rows > 1) store(c + cStep, s0, s1);
  if (rows > 2) store(c + 2 * cStep, t0, t1);
  if (rows > 3) store(c + 3 * cStep, u0, u1);
  if (rows > 4) store(c + 4 * cStep, v0, v1);
}

// @ts-expect-error: decorator
@inline
export function store(c: usize, x0: v128, x1: v128): void {
  v128.store(c, x0);
  v128.store(c, x1, 16);
}

export function block1(c: usize, cStep: usize, a: usize, aStep: usize, b: usize, bStep: usize, k: usize): void {
  block(1, c, cStep, a, aStep, b, bStep, k);
}

export function block2(c: usize, cStep: usize, a: usize, aStep: usize, b: usize, bStep: usize, k: usize): void {
  block(2, c, cStep, a, aStep, b, bStep, k);
}

export function block3(c: usize, cStep: usize, a: usize, aStep: usize, b: usize, bStep: usize, k: usize): void {
  block(3, c, cStep, a, aStep, b, bStep, k);
}

export function block5(c: usize, cStep: usize, a: usize, aStep: usize, b: usize, bStep: usize, k: usize): void {
  block(5, c, cStep, a, aStep, b, bStep, k);
}
