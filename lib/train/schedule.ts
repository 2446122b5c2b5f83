import { cos } from '../maths';

export interface Schedule {
  /** Updates in the whole run. */
  readonly steps: number;
  /** Updates over which the rate rises in a straight line. */
  readonly warmUp: number;
  /** The rate after the warm-up. */
  readonly peak: number;
  /** The rate of the last update, as a share of the peak. */
  readonly floor: number;
}

/**
 * Learning rate of update `step`, counted from 0: a straight rise, then half a cosine down to the floor
 * (Loshchilov and Hutter 2017, arXiv:1608.03983, without restarts).
 */
export function learningRate(step: number, { steps, warmUp, peak, floor }: Schedule): number {
  if (step < warmUp) return (peak * (step + 1)) / warmUp;
  const done = Math.min(1, (step - warmUp) / Math.max(1, steps - 1 - warmUp));
  return peak * (floor + ((1 - floor) * (1 + cos(Math.PI * done))) / 2);
}
