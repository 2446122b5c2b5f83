type F = Float32Array;

const f = Math.fround;

/*
 * Sums over n cells from `start`, in the order in which the SIMD kernels add up: four running lanes, what is left of the
 * row by itself, then (0 + 2) + (1 + 3), and the rest.
 */

const folded = (a: number, b: number, c: number, d: number, rest: number): number => f(f(f(a + c) + f(b + d)) + rest);

export function sum(x: F, start: number, n: number): number {
  let [a, b, c, d, rest] = [f(0), f(0), f(0), f(0), f(0)];
  const end = start + n;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    a = f(a + (x[i] as number));
    b = f(b + (x[i + 1] as number));
    c = f(c + (x[i + 2] as number));
    d = f(d + (x[i + 3] as number));
  }
  for (; i < end; i++) rest = f(rest + (x[i] as number));
  return folded(a, b, c, d, rest);
}

/** Σ x·y, y read from `yStart` on. */
export function dot(x: F, start: number, y: F, yStart: number, n: number): number {
  let [a, b, c, d, rest] = [f(0), f(0), f(0), f(0), f(0)];
  const end = start + n;
  let [i, j] = [start, yStart];
  for (; i + 4 <= end; i += 4, j += 4) {
    a = f(a + f((x[i] as number) * (y[j] as number)));
    b = f(b + f((x[i + 1] as number) * (y[j + 1] as number)));
    c = f(c + f((x[i + 2] as number) * (y[j + 2] as number)));
    d = f(d + f((x[i + 3] as number) * (y[j + 3] as number)));
  }
  for (; i < end; i++, j++) rest = f(rest + f((x[i] as number) * (y[j] as number)));
  return folded(a, b, c, d, rest);
}
