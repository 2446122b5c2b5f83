import { spreadRows } from '@/lib/nn/spread';
import { divide } from '@/lib/ops/divide';
import { exp } from '@/lib/ops/exp';
import { log } from '@/lib/ops/log';
import { scaleBy } from '@/lib/ops/scale-by';
import { sqrt } from '@/lib/ops/sqrt';
import { variance } from '@/lib/ops/variance';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';

/** Products of vectors in several widths d, each divided by d to the power p; and their standard deviations. */
export default defineSystem({
  id: 'divided-widths',
  config: v.object({ widths: count(4), pairs: count(1000), power: v.number() }),
  inputs: ({ widths, pairs }) => ({
    widths: { shape: [widths], axes: ['kind'], symbol: 'd', scale: 'index' },
    products: { shape: [widths, pairs], axes: ['kind', 'example'], symbol: 'q \\cdot k', role: 'attention' },
  }),
  parameters: () => ({}),
  run(t, _, { widths, products }, { pairs, power }) {
    t.name('undivided', deviations(products), ['kind'], { symbol: '\\sigma(q \\cdot k)', role: 'attention' });
    const divisors = t.name('divisors', exp(scaleBy(log(widths), power, 'p')), ['kind'], { symbol: 'd^p' });
    const scores = t.name('scores', divide(products, spreadRows(divisors, pairs)), ['kind', 'example'], {
      symbol: 'q \\cdot k/d^p',
      role: 'attention',
    });
    t.name('deviations', deviations(scores), ['kind'], { symbol: '\\sigma(q \\cdot k/d^p)', role: 'query' });
  },
});

/** Of every row, [m, n] → [m]. */
const deviations = (x: Tensor): Tensor => sqrt(variance(x, -1));
