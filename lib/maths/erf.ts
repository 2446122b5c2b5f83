import { exp } from './exponential';

/**
 * The error function in double precision, to about 1e-15: Taylor series near zero, Lentz's continued fraction for
 * erfc beyond. Explanations of GELU's cells use it.
 */
export function erf(x: number): number {
  const z = Math.abs(x);
  if (z > 6) return Math.sign(x);
  if (z < 2.5) {
    let term = z;
    let total = z;
    for (let n = 1; Math.abs(term) > 1e-17 * total; n++) {
      term *= (-z * z) / n;
      total += term / (2 * n + 1);
    }
    return Math.sign(x) * (2 / Math.sqrt(Math.PI)) * total;
  }
  let fraction = 0;
  for (let n = 60; n > 0; n--) fraction = n / 2 / (z + fraction);
  return Math.sign(x) * (1 - exp(-z * z) / (Math.sqrt(Math.PI) * (z + fraction)));
}
