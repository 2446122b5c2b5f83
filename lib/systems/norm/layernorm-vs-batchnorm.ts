import { spreadRows } from '../../nn/spread';
import { add } from '../../ops/add';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { standardise } from '../../ops/standardise';
import { variance } from '../../ops/variance';
import { count, positive } from '../../system/schema';
import { defineSystem, type TensorSpec } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';

const config = v.pipe(
  v.object({
    batch: count(4),
    tokens: count(5),
    dim: count(8),
    eps: positive(1e-5),
    /** How much of the running statistics a step replaces. */
    momentum: positive(0.1),
    input_std: v.told,
  }),
  v.check(
    ({ batch, tokens }) => batch * tokens > 1,
    'batch × tokens is 1: one value per channel has no unbiased variance; give more tokens or examples',
  ),
);

const cells = ['batch', 'token', 'feature'] as const;
const statistic = (dim: number, symbol: string): TensorSpec => ({ shape: [dim], axes: ['feature'], symbol });

/**
 * The same tokens, normalised in two ways. Layer norm takes mean and variance over the features of each token (Ba et al.
 * 2016, arXiv:1607.06450, equation 4), batch norm over all tokens of all examples, feature by feature (Ioffe and Szegedy
 * 2015, arXiv:1502.03167, algorithm 1); its running statistics then stand in for them (algorithm 2).
 */
export default defineSystem({
  id: 'layernorm-vs-batchnorm',
  config,
  inputs: ({ batch, tokens, dim }) => ({
    x: { shape: [batch, tokens, dim], axes: cells, symbol: 'X', role: 'residual' },
    running_mean: statistic(dim, '\\mu_r'),
    running_var: statistic(dim, '\\sigma_r^2'),
  }),
  parameters: ({ dim }) => ({
    weight: { ...statistic(dim, '\\gamma'), initial: { all: 1 } },
    bias: { ...statistic(dim, '\\beta'), initial: { all: 0 } },
  }),
  run(t, w, input, { batch, tokens, dim, eps, momentum }) {
    const x = input.x;
    const [gamma, beta] = [w.weight, w.bias] as [Tensor, Tensor];
    const scaled = (normal: Tensor): Tensor => add(multiply(normal, gamma), beta);
    const normalised = (name: string, mu: Tensor, square: Tensor): Tensor =>
      t.name(name, standardise(x, mu, square, eps), cells, { symbol: '\\hat{x}' });

    const perToken = ['batch', 'token'] as const;
    const mu = t.name('layer.mean', mean(x, -1), perToken, { symbol: '\\mu' });
    const square = t.name('layer.var', variance(x, -1), perToken, { symbol: '\\sigma^2' });
    const layer = normalised('layer.normalized', spreadRows(mu, dim), spreadRows(square, dim));
    t.name('layer.output', scaled(layer), cells, { symbol: 'Y', role: 'residual' });

    const perFeature = ['feature'] as const;
    const n = batch * tokens;
    const all = reshape(x, [n, dim]);
    const batchMu = t.name('batch.mean', mean(all, 0), perFeature, { symbol: '\\mu_B' });
    const batchSquare = t.name('batch.var', variance(all, 0), perFeature, { symbol: '\\sigma_B^2' });
    const normal = normalised('batch.normalized', batchMu, batchSquare);
    t.name('batch.train_output', scaled(normal), cells, { symbol: 'Y', role: 'residual' });

    // The running variance learns from the unbiased one, n/(n − 1) times as large.
    const unbiased = t.aside('batch.unbiased_var', scaleBy(batchSquare, n / (n - 1), 'n/(n-1)'), perFeature, {
      symbol: 's_B^2',
    });
    const moved = (running: Tensor, by: Tensor): Tensor =>
      add(scaleBy(running, 1 - momentum, '1-m'), scaleBy(by, momentum, 'm'));
    const [runningMean, runningVar] = [input.running_mean, input.running_var];
    t.name('batch.new_running_mean', moved(runningMean, batchMu), perFeature, { symbol: "\\mu_r'" });
    t.name('batch.new_running_var', moved(runningVar, unbiased), perFeature, { symbol: "\\sigma_r'^2" });
    const evaluated = standardise(x, runningMean, runningVar, eps);
    t.name('batch.eval_output', scaled(evaluated), cells, { symbol: 'Y', role: 'residual' });
  },
});
