import { add } from '../ops/add';
import { multiply } from '../ops/multiply';
import { standardise } from '../ops/standardise';
import type { Tensor } from '../tensor/tensor';
import type { AxisId } from '../trace/axis';
import type { ParameterSpec, ParameterSpecs, Parameters } from './parameters';
import { spread } from './spread';

interface BatchNormOptions {
  /** Which axis counts the channels: −1 for tokens, −3 for maps [C, h, w]. */
  readonly axis: number;
  readonly eps?: number;
}

/**
 * Batch normalisation as it runs after training, [..., C, s] → [..., C, s]: with the running mean and variance of each
 * channel, (x − μ)/√(σ² + ε)·γ + β (Ioffe and Szegedy 2015, arXiv:1502.03167, algorithm 2). Reads `weight`, `bias`,
 * `running_mean` and `running_var`, each [C].
 */
export function batchNorm(x: Tensor, p: Parameters, { axis, eps = 1e-5 }: BatchNormOptions): Tensor {
  const of = (name: string): Tensor => spread(p.get(name), x.shape, axis);
  const normal = standardise(x, of('running_mean'), of('running_var'), eps);
  return add(multiply(normal, of('weight')), of('bias'));
}

export function batchNormParameters(name: string, channels: number, counts: AxisId = 'channel'): ParameterSpecs {
  const each = (symbol: string, all: number): ParameterSpec => ({
    shape: [channels],
    axes: [counts],
    symbol,
    initial: { all },
  });
  return {
    [`${name}.weight`]: each('\\gamma', 1),
    [`${name}.bias`]: each('\\beta', 0),
    [`${name}.running_mean`]: each('\\mu', 0),
    [`${name}.running_var`]: each('\\sigma^2', 1),
  };
}
