import { selfMask } from '../../nn/pairs';
import { within } from '../../nn/within';
import { concat } from '../../ops/concat';
import { countAllowed } from '../../ops/count-allowed';
import { divide } from '../../ops/divide';
import { expand } from '../../ops/expand';
import { mean } from '../../ops/mean';
import { multiply } from '../../ops/multiply';
import { reshape } from '../../ops/reshape';
import { scaleBy } from '../../ops/scale-by';
import { slice } from '../../ops/slice';
import { subtract } from '../../ops/subtract';
import { sum } from '../../ops/sum';
import { zeroMasked } from '../../ops/zero-masked';
import { count, countOrNone, flag, oneOf, positive } from '../../system/schema';
import { defineSystem, type TensorSpec } from '../../system/system';
import * as v from '../../system/values';
import { backward } from '../../tensor/backward';
import type { Tensor } from '../../tensor/tensor';
import type { Look } from '../../trace/look';
import type { Tracer } from '../../trace/trace';
import { between, kernelNames, type Regression, regress, smooth } from './kernel-regression';

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
  /** Further places at which the same is asked, so that the answers can be drawn as a curve. */
  curve_points: countOrNone(0),
  /** Whether an input says which points may not be read. */
  masked: flag(false),
  /** A kernel by which the same is answered without softmax. */
  kernel: oneOf(['none', ...kernelNames]),
});

const points = (n: number, axis: 'query' | 'key', symbol: string, look: Look = {}): TensorSpec => ({
  shape: [n],
  axes: [axis],
  symbol,
  ...look,
});

/**
 * Kernel regression read as attention (Nadaraya 1964, "On Estimating Regression"; Watson 1964, "Smooth
 * Regression Analysis"): a query x attends to the points xᵢ with softmax of
 * −((x − xᵢ)·w)²/2 and reads their values yᵢ. The kernel's width w is 1, given, or learned by gradient descent; every
 * point is left out of its own prediction then. Where the configuration names a kernel, its shares are taken too.
 */
export default defineSystem({
  id: 'nadaraya-watson',
  config,
  inputs: ({ train_points: n, query_points: m, curve_points: c, masked }) => ({
    x_train: points(n, 'key', 'x', { role: 'key' }),
    y_train: points(n, 'key', 'y', { role: 'value' }),
    x_query: points(m, 'query', 'x_q', { role: 'query' }),
    ...(c ? { x_curve: points(c, 'query', 'x_q', { role: 'query' }) } : {}),
    ...(masked ? { mask: { ...points(n, 'key', 'M', { scale: 'mask' }), dtype: 'i32' as const } } : {}),
  }),
  parameters: ({ width }) => ({ width: { shape: [], axes: [], symbol: 'w', initial: { values: [width] } } }),
  run(t, w, input, { kernel, lr, steps }) {
    const { x_train: x, y_train: y, x_query: asked, x_curve, mask } = input;
    const known = { x, y, mask };
    const answer = (to: Tracer, at: Tensor): void => {
      const pooled = expand(reshape(average(known), [1]), at.shape);
      to.name('mean_pooling', pooled, ['query'], { symbol: '\\bar{y}' });
      regress(within(to, 'fixed.'), { ...known, asked: at }, null);
      regress(within(to, 'width.'), { ...known, asked: at }, w.width as Tensor);
      if (kernel !== 'none') smooth(within(to, 'kernel.'), kernel, { ...known, asked: at });
    };
    answer(t, asked);
    if (x_curve) answer(aside(within(t, 'curve.')), x_curve);

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
    regress(within(t, 'learned.'), { ...known, asked }, reshape(slice(learned, 0, steps - 1, steps), []));
  },
});

/** Names everything as a step on the way. */
const aside = (t: Tracer): Tracer => ({ name: t.aside.bind(t), aside: t.aside.bind(t) });

/** The mean of the values that may be read, []. */
const average = ({ y, mask }: Pick<Regression, 'y' | 'mask'>): Tensor =>
  mask ? divide(sum(zeroMasked(y, mask), 0), countAllowed(mask)) : mean(y, 0);

/** The mean squared error when every point is predicted from the others, and how it grows with the width, []. */
function leaveOneOut(t: Tracer, x: Tensor, y: Tensor, width: Tensor) {
  const mask = t.aside('mask', selfMask(x.shape[0] as number), between, { symbol: 'M', scale: 'mask' });
  const made = regress(aside(t), { asked: x, x, y, mask }, width);
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
