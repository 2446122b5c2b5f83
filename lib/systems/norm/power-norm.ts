import { spreadRows } from '../../nn/spread';
import { within } from '../../nn/within';
import { add } from '../../ops/add';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { perRoot } from '../../ops/per-root';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { standardise } from '../../ops/standardise';
import { variance } from '../../ops/variance';
import { count, positive } from '../../system/schema';
import { defineSystem, type TensorSpec } from '../../system/system';
import * as v from '../../system/values';
import type { Tensor } from '../../tensor/tensor';

const config = v.object({
  steps: count(3),
  batch: count(2),
  tokens: count(4),
  dim: count(6),
  /** How much of the running mean square a step keeps. */
  alpha: v.pipe(
    positive(0.9),
    v.check((x) => x < 1, 'Expected a number below 1'),
  ),
  eps: positive(1e-5),
  input_std: v.told,
});

const cells = ['batch', 'token', 'feature'] as const;
const statistic = (dim: number, symbol: string): TensorSpec => ({ shape: [dim], axes: ['feature'], symbol });

/**
 * Power normalisation: features are divided by the root of their mean square over all tokens of a batch; no mean is
 * taken away (Shen et al. 2020, arXiv:2003.07845, section 4.1, algorithm 2). PN-V uses the batch at hand; PN the
 * running mean square from before the step, which then moves (algorithm 2). RMS norm and layer norm, token by token,
 * stand beside them.
 */
export default defineSystem({
  id: 'power-norm',
  config,
  inputs: ({ steps, batch, tokens, dim }): Readonly<Record<'running_square' | `x.${number}`, TensorSpec>> => ({
    running_square: statistic(dim, '\\psi_r^2'),
    ...Object.fromEntries(
      Array.from({ length: steps }, (_, i): [string, TensorSpec] => [
        `x.${i}`,
        { shape: [batch, tokens, dim], axes: cells, symbol: `X_${i}`, role: 'residual' },
      ]),
    ),
  }),
  parameters: ({ dim }) => ({
    weight: { ...statistic(dim, '\\gamma'), initial: { all: 1 } },
    bias: { ...statistic(dim, '\\beta'), initial: { all: 0 } },
  }),
  run(t, w, input, { steps, batch, tokens, dim, alpha, eps }) {
    const [gamma, beta] = [w.weight, w.bias] as [Tensor, Tensor];
    const normalised = (prefix: string, x: Tensor, square: Tensor): Tensor =>
      t.name(`${prefix}normalized`, perRoot(x, square, eps), cells, { symbol: '\\hat{x}' });
    const scaled = (prefix: string, normal: Tensor): void => {
      t.name(`${prefix}output`, add(multiply(normal, gamma), beta), cells, { symbol: 'Y', role: 'residual' });
    };

    let running = input.running_square;
    for (let i = 0; i < steps; i++) {
      const x = input[`x.${i}`] as Tensor;
      const step = within(t, `step.${i}.`);
      const squares = reshape(multiply(x, x), [batch * tokens, dim]);
      const square = step.name('batch_square', mean(squares, 0), ['feature'], { symbol: '\\psi_B^2' });
      scaled(`step.${i}.pnv.`, normalised(`step.${i}.pnv.`, x, square));
      scaled(`step.${i}.pn.`, normalised(`step.${i}.pn.`, x, running));
      const moved = add(scaleBy(running, alpha, 'α'), scaleBy(square, 1 - alpha, '1-α'));
      running = step.name('running_square', moved, ['feature'], { symbol: '\\psi_r^2' });
    }

    const last = input[`x.${steps - 1}`] as Tensor;
    scaled('eval.', normalised('eval.', last, running));
    const perToken = ['batch', 'token'] as const;
    const square = t.aside('rms.square', mean(multiply(last, last), -1), perToken, { symbol: '\\psi^2' });
    normalised('rms.', last, spreadRows(square, dim));
    const mu = t.aside('layer.mean', mean(last, -1), perToken, { symbol: '\\mu' });
    const spreadOf = t.aside('layer.var', variance(last, -1), perToken, { symbol: '\\sigma^2' });
    const layer = standardise(last, spreadRows(mu, dim), spreadRows(spreadOf, dim), eps);
    t.name('layer.normalized', layer, cells, { symbol: '\\hat{x}' });
  },
});
