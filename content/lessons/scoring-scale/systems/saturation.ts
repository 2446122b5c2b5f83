import { spreadRows } from '@/lib/nn/spread';
import { within } from '@/lib/nn/within';
import { add } from '@/lib/ops/add';
import { divide } from '@/lib/ops/divide';
import { expand } from '@/lib/ops/expand';
import { matmul } from '@/lib/ops/matmul';
import { max } from '@/lib/ops/max';
import { mean } from '@/lib/ops/mean';
import { multiply } from '@/lib/ops/multiply';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { sqrt } from '@/lib/ops/sqrt';
import { wholes } from '@/lib/ops/table';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { compare, constant } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Tracer } from '@/lib/trace/trace';

/**
 * Scores of many queries in several widths, as they are and divided by √d: how much the best key gets on average, and how
 * far the weights move with the scores.
 */
export default defineSystem({
  id: 'saturation',
  config: v.object({ widths: count(4), queries: count(200), keys: count(16) }),
  inputs: ({ widths, queries, keys }) => ({
    widths: { shape: [widths], axes: ['kind'], symbol: 'd', scale: 'index' },
    products: {
      shape: [widths, queries, keys],
      axes: ['kind', 'query', 'key'],
      symbol: 'q \\cdot k_j',
      role: 'attention',
    },
  }),
  parameters: () => ({}),
  run(t, _, { widths, products }, { queries, keys }) {
    measure(within(t, 'raw.'), products, 'attention');
    const roots = spreadRows(spreadRows(sqrt(widths), queries), keys);
    measure(within(t, 'scaled.'), divide(products, roots), 'query');
  },
});

/** Of scores [w, n, m], a number for each width. */
function measure(t: Tracer, scores: Tensor, role: 'attention' | 'query'): void {
  const by = role === 'query' ? '_{/\\sqrt{d}}' : '';
  const of = ['kind', 'query'] as const;
  const probs = t.name('probs', softmax(scores), [...of, 'key'], { symbol: 'p', role: 'attention', scale: 'weights' });
  const most = t.name('most', max(probs, -1), of, { symbol: '\\max_j\\, p_j', role, scale: 'weights' });
  t.name('largest', mean(most, -1), ['kind'], { symbol: `\\mu(\\max p)${by}`, role, scale: 'weights' });
  const slopes = t.name('slopes', slopesOf(probs), [...of, 'row', 'column'], { symbol: 'J', role, scale: 'gradients' });
  const norms = t.name('norms', normsOf(slopes), of, { symbol: '‖J‖', role, scale: 'gradients' });
  t.name('norm', mean(norms, -1), ['kind'], { symbol: `\\mu(‖J‖)${by}`, role, scale: 'gradients' });
}

/** 1 where row and column are the same, 0 elsewhere. */
const isSame = (at: readonly number[]) =>
  compare(constant(at.at(-2) as number, 'i'), '=', constant(at.at(-1) as number, 'j'));

/** J = pᵢ(δᵢⱼ − pⱼ) of every row of weights, [w, n, m] → [w, n, m, m]. */
function slopesOf(probs: Tensor): Tensor {
  const [w, n, m] = probs.shape as [number, number, number];
  const square = [w, n, m, m];
  const rows = expand(reshape(probs, [w, n, m, 1]), square);
  const columns = expand(reshape(probs, [w, n, 1, m]), square);
  const same = expand(wholes([m, m], isSame, null), square);
  return add(multiply(rows, same), scaleBy(multiply(rows, columns), -1));
}

/** The root of the sum of all squares of a matrix, [w, n, m, m] → [w, n]. */
function normsOf(slopes: Tensor): Tensor {
  const [w, n, m] = slopes.shape as [number, number, number];
  const flat = reshape(slopes, [w * n, 1, m * m]);
  return reshape(sqrt(matmul(flat, flat, { transposeB: true })), [w, n]);
}
