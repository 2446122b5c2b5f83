import { pairs, selfMask } from '../../nn/pairs';
import { within } from '../../nn/within';
import { concat } from '../../ops/concat';
import { expand } from '../../ops/expand';
import { fillMasked } from '../../ops/fill-masked';
import { matmul } from '../../ops/matmul';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { slice } from '../../ops/slice';
import { softmax } from '../../ops/softmax';
import { subtract } from '../../ops/subtract';
import { count, positive } from '../../system/schema';
import { defineSystem, type TensorSpec } from '../../system/system';
import * as v from '../../system/values';
import { backward } from '../../tensor/backward';
import type { Tensor } from '../../tensor/tensor';
import type { Look } from '../../trace/look';
import type { Tracer } from '../../trace/trace';

const config = v.object({
  train_points: v.pipe(
    count(20),
    v.check((n) => n > 1, 'Expected at least 2: each training point is predicted from the others'),
  ),
  query_points: count(12),
  /** How narrow the kernel is before it is learned. */
  width: positive(1),
  lr: positive(0.1),
  steps: count(5),
});

const between = ['query', 'key'] as const;
const attention = (symbol: string, look: Look = {}): Look => ({ symbol, role: 'attention', ...look });
const points = (n: number, axis: 'query' | 'key', symbol: string, look: Look = {}): TensorSpec => ({
  shape: [n],
  axes: [axis],
  symbol,
  ...look,
});

/**
 * Kernel regression read as attention (Nadaraya 1964, Watson 1964): a query x attends to the points xᵢ with softmax of
 * −((x − xᵢ)·w)²/2 and reads their values yᵢ. The kernel's width w is 1, given, or learned by gradient descent.
 */
export default defineSystem({
  id: 'nadaraya-watson',
  config,
  inputs: ({ train_points: n, query_points: m }) => ({
    x_train: points(n, 'key', 'x', { role: 'key' }),
    y_train: points(n, 'key', 'y', { role: 'value' }),
    x_query: points(m, 'query', 'x_q', { role: 'query' }),
  }),
  parameters: ({ width }) => ({ width: { shape: [], axes: [], symbol: 'w', initial: { values: [width] } } }),
  run(t, w, input, { query_points: m, lr, steps }) {
    const [x, y, asked] = [input.x_train, input.y_train, input.x_query];
    const pooled = expand(reshape(mean(y, 0), [1]), [m]);
    t.name('mean_pooling', pooled, ['query'], { symbol: '\\bar{y}' });

    regress(within(t, 'fixed.'), { asked, x, y, width: null });
    regress(within(t, 'width.'), { asked, x, y, width: w.width as Tensor });

    // Each training point asks all others; the mean squared error then moves the width against its slope.
    let width = w.width as Tensor;
    const [losses, slopes, widths]: [Tensor[], Tensor[], Tensor[]] = [[], [], []];
    for (let step = 0; step < steps; step++) {
      const now = within(t, `train.${step}.`);
      const { loss, slope } = leaveOneOut(now, x, y, width);
      width = now.aside('width', subtract(width, scaleBy(slope, lr, 'η')), [], { symbol: 'w', scale: 'parameters' });
      losses.push(reshape(loss, [1]));
      slopes.push(reshape(slope, [1]));
      widths.push(reshape(width, [1]));
    }
    t.name('train.loss', concat(losses, 0), ['step'], { symbol: '\\mathcal{L}' });
    t.name('train.grad_width', concat(slopes, 0), ['step'], { symbol: '\\nabla w', scale: 'gradients' });
    const learned = t.name('train.width', concat(widths, 0), ['step'], { symbol: 'w', scale: 'parameters' });
    regress(within(t, 'learned.'), { asked, x, y, width: reshape(slice(learned, 0, steps - 1, steps), []) });
  },
});

interface Regression {
  /** Where an answer is wanted, [m]. */
  readonly asked: Tensor;
  /** The known points, [n], and their values, [n]. */
  readonly x: Tensor;
  readonly y: Tensor;
  /** [], or null where it is 1. */
  readonly width: Tensor | null;
  /** Which points may not be read, [m, n]. */
  readonly mask?: Tensor;
}

/** ŷ(x) = Σᵢ softmaxᵢ(−((x − xᵢ)·w)²/2)·yᵢ, [m]; names every step. */
function regress(t: Tracer, { asked, x, y, width, mask }: Regression) {
  const n = x.shape[0] as number;
  const [left, right] = pairs(asked, x);
  const differences = t.name('differences', subtract(left, right), between, attention('x_q - x_i'));
  const narrowed = width
    ? t.aside('narrowed', multiply(differences, width), between, attention('(x_q - x_i)w'))
    : differences;
  const scores = t.name('scores', scaleBy(multiply(narrowed, narrowed), -0.5, '-½'), between, attention('S'));
  const logits = mask ? t.aside('logits', fillMasked(scores, mask), between, attention('L')) : scores;
  const probs = t.name('probs', softmax(logits), between, attention('A', { scale: 'weights' }));
  const mixed = reshape(matmul(probs, reshape(y, [n, 1])), asked.shape);
  const answer = t.name('y_hat', mixed, ['query'], { symbol: '\\hat{y}' });
  return { narrowed, scores, probs, answer };
}

/** The mean squared error when every point is predicted from the others, and how it grows with the width, []. */
function leaveOneOut(t: Tracer, x: Tensor, y: Tensor, width: Tensor) {
  const mask = t.aside('mask', selfMask(x.shape[0] as number), between, { symbol: 'M', scale: 'mask' });
  const aside: Tracer = { name: t.aside.bind(t), aside: t.aside.bind(t) };
  const made = regress(aside, { asked: x, x, y, width, mask });
  const error = t.aside('error', subtract(made.answer, y), ['query'], { symbol: '\\hat{y} - y' });
  const loss = t.aside('loss', mean(multiply(error, error), 0), [], { symbol: '\\mathcal{L}' });
  const gradients = backward(loss, [width]);
  const slope = (name: string, of: Tensor, symbol: string, axes: readonly ('query' | 'key')[] = between): Tensor =>
    t.aside(`grad.${name}`, gradients.of(of), axes, { symbol: `\\nabla ${symbol}`, scale: 'gradients' });
  slope('y_hat', made.answer, '\\hat{y}', ['query']);
  slope('probs', made.probs, 'A');
  slope('scores', made.scores, 'S');
  slope('narrowed', made.narrowed, '(x_q - x_i)w');
  return { loss, slope: slope('width', width, 'w', []) };
}
