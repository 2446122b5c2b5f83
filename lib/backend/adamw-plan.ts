import { power } from '../maths';
import type { AdamwPlan } from './kernels';

/** AdamW's own constants; the defaults are PyTorch's. */
export interface AdamwOptions {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly eps?: number;
}

/**
 * The numbers of update `step`, the first being 1, for the kernel `adamw`: moments corrected for their start at zero,
 * and weights drawn towards zero by rate·decay before anything else (Loshchilov and Hutter 2019, arXiv:1711.05101,
 * algorithm 2). All in double precision: in float32, 1 − β₂ would already be off in the fifth digit.
 */
export function adamwPlan(
  step: number,
  { rate, decay }: { rate: number; decay: number },
  { beta1 = 0.9, beta2 = 0.999, eps = 1e-8 }: AdamwOptions = {},
): AdamwPlan {
  return {
    beta1,
    fresh1: 1 - beta1,
    beta2,
    fresh2: 1 - beta2,
    eps,
    keep: 1 - rate * decay,
    perRoot: 1 / Math.sqrt(1 - power(beta2, step)),
    rate: rate / (1 - power(beta1, step)),
  };
}
