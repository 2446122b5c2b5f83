/**
 * a·b + c, the product rounded before it is added. A fused instruction would be quicker, but whether an engine fuses is
 * its own choice, and the same link must give the same bits everywhere.
 */
// @ts-expect-error: decorator
@inline
export function madd(a: v128, b: v128, c: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), c);
}

/** c − a·b */
// @ts-expect-error: decorator
@inline
export function nmadd(a: v128, b: v128, c: v128): v128 {
  return f32x4.sub(c, f32x4.mul(a, b));
}

/** Sum of the four lanes. */
// @ts-expect-error: decorator
@inline
export function total(x: v128): f32 {
  const halves = f32x4.add(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return f32x4.extract_lane(halves, 0) + f32x4.extract_lane(halves, 1);
}

/** Largest of the four lanes. */
// @ts-expect-error: decorator
@inline
export function largest(x: v128): f32 {
  const halves = f32x4.pmax(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return max(f32x4.extract_lane(halves, 0), f32x4.extract_lane(halves, 1));
}

/** The one number at `x` in every lane: what is left of a row after its groups of four. */
// @ts-expect-error: decorator
@inline
export function one(x: usize): v128 {
  return v128.load32_splat(x);
}

// @ts-expect-error: decorator
@inline
export function storeOne(x: usize, value: v128): void {
  store<f32>(x, f32x4.extract_lane(value, 0));
}
