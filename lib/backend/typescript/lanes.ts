type F = Float32Array;

const f = Math.fround;

/*
 * Sums over n cells from `start`, in the order in which the SIMD kernels add up: four running lanes, what is left of the
 * row by itself, then (0 + 2) + (1 + 3), and the rest.
 */

const REST = 4;
const lanes = new Float32Array(REST + 1);

const lane = (i: number): number => lanes[i] as number;
const folded = (): number => f(f(f(lane(0) + lane(2)) + f(lane(1) + lane(3))) + lane(REST));

export function sum(x: F, start: number, n: number): number {
  lanes.fill(0);
  for (let i = 0, whole = n & ~3; i < n; i++) {
    const at = i < whole ? i & 3 : REST;
    lanes[at] = lane(at) + (x[start + i] as number);
  }
  return folded();
}

/** Σ x·y, y read from `yStart` on. */
export function dot(x: F, start: number, y: F, yStart: number, n: number): number {
  lanes.fill(0);
  for (let i = 0, whole = n & ~3; i < n; i++) {
    const at = i < whole ? i & 3 : REST;
    lanes[at] = lane(at) + f((x[start + i] as number) * (y[yStart + i] as number));
  }
  return folded();
}
