import { erf, exp } from '@/lib/maths';

export type CurveName = 'gelu' | 'relu' | 'exp';

export interface PlottedCurve {
  /** How the function is written before its argument. */
  readonly sign: string;
  readonly of: (x: number) => number;
  /** Where the curve has its bend: shown unless the chosen value lies outside. */
  readonly from: number;
  readonly to: number;
}

/** The activation functions that lessons draw. GELU is the exact form, as in the engine. */
export const curves: Readonly<Record<CurveName, PlottedCurve>> = {
  gelu: { sign: 'GELU', of: (x) => 0.5 * x * (1 + erf(x / Math.SQRT2)), from: -4, to: 4 },
  relu: { sign: 'ReLU', of: (x) => Math.max(0, x), from: -4, to: 4 },
  exp: { sign: 'exp', of: exp, from: -4, to: 2.5 },
};

/** The part of the axis to draw: the curve's own, widened to whole numbers that hold the chosen value. */
export function domainOf({ from, to }: PlottedCurve, x: number): readonly [number, number] {
  return Number.isFinite(x) ? [Math.min(from, Math.floor(x)), Math.max(to, Math.ceil(x))] : [from, to];
}
