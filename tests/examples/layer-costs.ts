import * as v from 'valibot';
import { count } from '@/lib/systems/schema';
import { defineSheet } from '@/lib/systems/sheet';
import { constant, power, product, quotient, reported } from '@/lib/tensor/expression';

const config = v.object({ n: count(196), d: count(64), k: count(3) });
const paper = 'Vaswani et al. 2017, arXiv:1706.03762';

/**
 * What a layer of self-attention and one of convolution with filters k wide cost on n tokens of d features, in
 * multiplications (table 1 of the paper), how often the one is the other, and the BLEU that table 2 reports.
 */
export const layerCosts = defineSheet({
  id: 'layer-costs',
  config,
  rows: ['attention', 'convolution'],
  columns: ['multiplications', 'times', 'bleu'],
  cell(row, column, knobs) {
    const [n, d, k] = [constant(knobs.n, 'n'), constant(knobs.d, 'd'), constant(knobs.k, 'k')];
    const attention = product(power(n, constant(2)), d);
    const convolution = product(k, n, power(d, constant(2)));
    const [own, other] = row === 'attention' ? [attention, convolution] : [convolution, attention];
    switch (column) {
      case 'multiplications':
        return own;
      case 'times':
        return quotient(own, other);
      case 'bleu':
        return reported(row === 'attention' ? 27.3 : 25.16, `${paper}, table 2`);
    }
  },
});
