import { within } from '../../nn/within';
import { divideBySqrt } from '../../ops/divide-by-sqrt';
import { gaussianPenalty } from '../../ops/gaussian-penalty';
import { matmul } from '../../ops/matmul';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { reshape } from '../../ops/reshape';
import { softmax } from '../../ops/softmax';
import { reals } from '../../ops/table';
import { count, positive } from '../../system/schema';
import { tokens } from '../../system/specs';
import { defineSystem } from '../../system/system';
import * as v from '../../system/values';
import { backward } from '../../tensor/backward';
import { call, compare, constant, difference, type Expression, product, quotient } from '../../tensor/expression';
import { sizeOf } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';

const config = v.object({ text: count(4), frames: count(8), dim: count(6), g: positive(0.2) });

interface Sizes {
  /** N, letters of the text. */
  readonly text: number;
  /** T, frames of the sound. */
  readonly frames: number;
}

const parts = ([t, n]: readonly number[], { text, frames }: Sizes) => ({
  t: constant(t as number, 't'),
  n: constant(n as number, 'n'),
  N: constant(text, 'N'),
  T: constant(frames, 'T'),
});

/** How far a letter and a frame are apart, each as a share of its whole. */
function offset(at: readonly number[], sizes: Sizes): Expression {
  const { t, n, N, T } = parts(at, sizes);
  return call('abs', difference(quotient(n, N), quotient(t, T)));
}

/** Three alignments to compare with: straight through the text, backwards, and everywhere alike. */
const alignments = {
  diagonal(at: readonly number[], sizes: Sizes): Expression {
    const { t, n, N, T } = parts(at, sizes);
    return compare(n, '=', call('floor', quotient(product(t, N), T)));
  },
  reversed(at: readonly number[], sizes: Sizes): Expression {
    const { t, n, N, T } = parts(at, sizes);
    const mirrored = difference(difference(N, constant(1)), n);
    return compare(mirrored, '=', call('floor', quotient(product(t, N), T)));
  },
  uniform: (_: readonly number[], { text }: Sizes): Expression => quotient(constant(1), constant(text, 'N')),
};

/**
 * Speech from text: sound runs through the text from left to right, so attention far from the diagonal costs something
 * (Tachibana et al. 2017, arXiv:1710.08969, section 3.3). Rows are frames, columns letters.
 */
export default defineSystem({
  id: 'guided-attention',
  config,
  inputs: (c) => ({
    q: { ...tokens(c.frames, c.dim, 'Q'), axes: ['frame', 'feature'], role: 'query' },
    k: { ...tokens(c.text, c.dim, 'K'), axes: ['text', 'feature'], role: 'key' },
  }),
  parameters: () => ({}),
  run(t, _, input, { text, frames, dim, g }) {
    const [q, k] = [input.q, input.k];
    const between = ['frame', 'text'] as const;
    const sizes = { text, frames };
    const attention = (symbol: string) => ({ symbol, role: 'attention' }) as const;
    const weights = (symbol: string) => ({ ...attention(symbol), scale: 'weights' }) as const;
    const products = t.aside('products', matmul(q, k, { transposeB: true }), between, attention('QK^\\top'));
    const scores = t.name('scores', divideBySqrt(products, dim, 'd'), between, attention('S'));
    const probs = t.name('probs', softmax(scores), between, weights('A'));

    const apart = t.name('offset', reals([frames, text], offset, sizes), between, { symbol: '|n/N - t/T|' });
    const penalty = t.name('penalty', gaussianPenalty(apart, g), between, { symbol: 'W', role: 'position' });
    const all = (x: Tensor): Tensor => mean(reshape(x, [sizeOf(x.shape)]), 0);
    const weighted = t.name('weighted', multiply(probs, penalty), between, { symbol: 'A \\odot W' });
    const loss = t.name('loss', all(weighted), [], { symbol: '\\mathcal{L}' });
    const gradients = backward(loss, [scores]);
    const slope = (symbol: string) => ({ symbol: `\\nabla ${symbol}`, scale: 'gradients' }) as const;
    t.aside('grad.probs', gradients.of(probs), between, slope('A'));
    t.name('grad.scores', gradients.of(scores), between, slope('S'));

    for (const [name, alignment] of Object.entries(alignments)) {
      const inner = within(t, `${name}.`);
      const fixed = inner.name('probs', reals([frames, text], alignment, sizes), between, weights('A'));
      const costs = inner.aside('weighted', multiply(fixed, penalty), between, { symbol: 'A \\odot W' });
      inner.name('loss', all(costs), [], { symbol: '\\mathcal{L}' });
    }
  },
});
