import { pairs } from '../../nn/pairs';
import { spreadRows } from '../../nn/spread';
import { addNumber } from '../../ops/add-number';
import { box } from '../../ops/box';
import { divide } from '../../ops/divide';
import { exp } from '../../ops/exp';
import { fillMasked } from '../../ops/fill-masked';
import { matmul } from '../../ops/matmul';
import { multiply } from '../../ops/multiply';
import { relu } from '../../ops/relu';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { softmax } from '../../ops/softmax';
import { subtract } from '../../ops/subtract';
import { sum } from '../../ops/sum';
import { zeroMasked } from '../../ops/zero-masked';
import type { Tensor } from '../../tensor/tensor';
import type { Look } from '../../trace/look';
import type { Tracer } from '../../trace/trace';

export const between = ['query', 'key'] as const;
const attention = (symbol: string, look: Look = {}): Look => ({ symbol, role: 'attention', ...look });

/** What is known, and where an answer is wanted. */
export interface Regression {
  /** Where an answer is wanted, [m]. */
  readonly asked: Tensor;
  /** The known points, [n], and their values, [n]. */
  readonly x: Tensor;
  readonly y: Tensor;
  /** Which points may not be read, for every query or each its own: [n] or [m, n]. */
  readonly mask?: Tensor | undefined;
}

/** ŷ(x) = Σᵢ softmaxᵢ(−((x − xᵢ)·w)²/2)·yᵢ, [m]; names every step. Without a width w is 1. */
export function regress(t: Tracer, { asked, x, y, mask }: Regression, width: Tensor | null) {
  const differences = t.name('differences', distances(asked, x), between, attention('x_q - x_i'));
  const narrowed = width
    ? t.aside('narrowed', multiply(differences, width), between, attention('(x_q - x_i)w'))
    : differences;
  const scores = t.name('scores', closeness(narrowed), between, attention('S'));
  const logits = mask ? t.aside('logits', fillMasked(scores, mask), between, attention("S'")) : scores;
  const probs = t.name('probs', softmax(logits), between, attention('A', { scale: 'weights' }));
  return { narrowed, scores, probs, answer: mix(t, probs, y) };
}

/** How much a point counts at a distance u from the query, as functions of u; each is even and never negative. */
const kernels = {
  /** Points within 1 count, all alike. */
  box: (_: Tracer, u: Tensor) => box(u, 1),
  /** Epanechnikov's: 1 − u²/4 within 2. */
  parabola: (_: Tracer, u: Tensor) => relu(addNumber(scaleBy(multiply(u, u), -0.25, '-¼'), 1)),
  /** e^(−u²/2): the exponent is the score that softmax would take. */
  gaussian: (t: Tracer, u: Tensor) => exp(t.name('scores', closeness(u), between, attention('S'))),
} as const;

export type Kernel = keyof typeof kernels;
export const kernelNames = Object.keys(kernels) as [Kernel, ...Kernel[]];

/** ŷ(x) = Σᵢ κ(x − xᵢ)·yᵢ / Σᵢ κ(x − xᵢ), [m], for any kernel κ; names every step. */
export function smooth(t: Tracer, kernel: Kernel, { asked, x, y, mask }: Regression): void {
  const differences = t.name('differences', distances(asked, x), between, attention('x_q - x_i'));
  const all = kernels[kernel](t, differences);
  const counts = t.name('kappa', mask ? zeroMasked(all, mask) : all, between, attention('\\kappa'));
  const total = t.name('total', sum(counts, -1), ['query'], attention('\\Sigma'));
  const shares = divide(counts, spreadRows(total, x.shape[0] as number));
  mix(t, t.name('probs', shares, between, attention('A', { scale: 'weights' })), y);
}

function distances(asked: Tensor, x: Tensor): Tensor {
  const [left, right] = pairs(asked, x);
  return subtract(left, right);
}

const closeness = (u: Tensor): Tensor => scaleBy(multiply(u, u), -0.5, '-½');

/** Values [n] by weights [m, n] → [m]. */
function mix(t: Tracer, probs: Tensor, y: Tensor): Tensor {
  const [m, n] = probs.shape as [number, number];
  return t.name('y_hat', reshape(matmul(probs, reshape(y, [n, 1])), [m]), ['query'], { symbol: '\\hat{y}' });
}
