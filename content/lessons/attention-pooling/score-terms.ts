import { pairs } from '@/lib/nn/pairs';
import { spreadRows } from '@/lib/nn/spread';
import { within } from '@/lib/nn/within';
import { expand } from '@/lib/ops/expand';
import { matmul } from '@/lib/ops/matmul';
import { multiply } from '@/lib/ops/multiply';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { subtract } from '@/lib/ops/subtract';
import { count, flag } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Tracer } from '@/lib/trace/trace';

const between = ['query', 'key'] as const;

/**
 * Kernel regression whose score −(x − xᵢ)²/2 is multiplied out: the product x·xᵢ, less half the square of the key, less
 * half the square of the query. Either square can be left out.
 */
export default defineSystem({
  id: 'score-terms',
  config: v.object({
    points: count(6),
    queries: count(1),
    curve: count(100),
    key_square: flag(true),
    query_square: flag(true),
  }),
  inputs: ({ points: n, queries: m, curve: c }) => ({
    x_train: { shape: [n], axes: ['key'], symbol: 'x', role: 'key' },
    y_train: { shape: [n], axes: ['key'], symbol: 'y', role: 'value' },
    x_query: { shape: [m], axes: ['query'], symbol: 'x_q', role: 'query' },
    x_curve: { shape: [c], axes: ['query'], symbol: 'x_q', role: 'query' },
  }),
  parameters: () => ({}),
  run(t, _, input, { key_square, query_square }) {
    const { x_train: x, y_train: y } = input;
    const ofKeys = t.name('key_square', half(x), ['key'], { symbol: '½x_i^2', role: 'key' });
    const answer = (to: Tracer, asked: Tensor): void => {
      const ofQueries = to.name('query_square', half(asked), ['query'], {
        symbol: '½x_q^2',
        role: 'query',
      });
      const [left, right] = pairs(asked, x);
      const { shape } = left;
      let scores = to.name('products', multiply(left, right), between, { symbol: 'x_q x_i', role: 'attention' });
      if (key_square) scores = subtract(scores, expand(reshape(ofKeys, [1, shape[1] as number]), shape));
      if (query_square) scores = subtract(scores, spreadRows(ofQueries, shape[1] as number));
      const named = to.name('scores', scores, between, { symbol: 'S', role: 'attention' });
      const probs = to.name('probs', softmax(named), between, { symbol: 'A', role: 'attention', scale: 'weights' });
      const mixed = reshape(matmul(probs, reshape(y, [shape[1] as number, 1])), asked.shape);
      to.name('y_hat', mixed, ['query'], { symbol: '\\hat{y}' });
    };
    answer(t, input.x_query);
    answer(within(t, 'curve.'), input.x_curve);
  },
});

const half = (x: Tensor): Tensor => scaleBy(multiply(x, x), 0.5, '½');
