import { exp } from './exponential';

/** Below this, 1 − 2/(e²ˣ + 1) would cancel: the Taylor series is exact to a double there. */
const SMALL = 0.06;

/** Coefficients of x³, x⁵ … x¹¹. */
const SERIES = [-1 / 3, 2 / 15, -17 / 315, 62 / 2835, -1382 / 155_925] as const;

/** The hyperbolic tangent, to about 1e-15. */
export function tanh(x: number): number {
  if (x === 0) return x;
  const z = Math.abs(x);
  if (z < SMALL) {
    const square = x * x;
    let series = 0;
    for (let i = SERIES.length - 1; i >= 0; i--) series = square * ((SERIES[i] as number) + series);
    return x + x * series;
  }
  const value = 1 - 2 / (exp(2 * z) + 1);
  return x < 0 ? -value : value;
}
