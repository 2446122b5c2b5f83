import { spreadRows } from '@/lib/nn/spread';
import { within } from '@/lib/nn/within';
import { divide } from '@/lib/ops/divide';
import { expand } from '@/lib/ops/expand';
import { logSoftmax } from '@/lib/ops/log-softmax';
import { multiply } from '@/lib/ops/multiply';
import { scaleBy } from '@/lib/ops/scale-by';
import { softmax } from '@/lib/ops/softmax';
import { sum } from '@/lib/ops/sum';
import { count, positive } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Tracer } from '@/lib/trace/trace';
import { between } from './share-out';

/** Softmax of scores that are divided by a temperature τ first, and how even the weights are (their entropy H). */
export default defineSystem({
  id: 'softmax-tempered',
  config: v.object({ keys: count(4), temperature: positive(1), temperatures: count(6) }),
  inputs: ({ keys, temperatures: n }) => ({
    z: { shape: [1, keys], axes: [...between], symbol: 'z', role: 'attention' },
    /** Further temperatures, so that the entropy can be drawn against them. */
    taus: { shape: [n], axes: ['query'], symbol: '\\tau' },
  }),
  parameters: () => ({}),
  run(t, _, { z, taus }, { keys, temperature, temperatures }) {
    weigh(t, scaleBy(z, 1 / temperature, '1/\\tau'));
    const each = [temperatures, keys];
    weigh(within(t, 'curve.'), divide(expand(z, each), spreadRows(taus, keys)));
  },
});

function weigh(t: Tracer, of: Tensor): void {
  const scores = t.name('scores', of, between, { symbol: 'z/\\tau', role: 'attention' });
  t.name('probs', softmax(scores), between, { symbol: 'p', role: 'attention', scale: 'weights' });
  const terms = multiply(softmax(scores), logSoftmax(scores));
  t.name('entropy', scaleBy(sum(terms, -1), -1), ['query'], { symbol: 'H' });
}
