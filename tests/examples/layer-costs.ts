import { count } from '@/lib/system/schema';
import { defineSheet } from '@/lib/system/sheet';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { constant, power, product, quotient, reported } from '@/lib/tensor/expression';

const config = v.object({ n: count(196), d: count(64), k: count(3) });
type Knobs = v.Output<typeof config>;
const layers = ['attention', 'convolution'] as const;

const multiplications = (layer: (typeof layers)[number], knobs: Knobs) => {
  const [n, d, k] = [constant(knobs.n, 'n'), constant(knobs.d, 'd'), constant(knobs.k, 'k')];
  return layer === 'attention' ? product(power(n, constant(2)), d) : product(k, n, power(d, constant(2)));
};

/** What a layer costs on n tokens of d features, filters k wide (Vaswani et al. 2017, arXiv:1706.03762, table 1). */
export const layerCosts = defineSheet({
  id: 'layer-costs',
  name: 'costs',
  config,
  rows: layers,
  columns: ['multiplications', 'sequential'],
  cell: (layer, column, knobs) => (column === 'multiplications' ? multiplications(layer, knobs) : constant(1)),
});

/** How many times the other layer's multiplications a layer needs, and the BLEU that was reported of a network of it. */
export const layerComparison = defineSheet({
  id: 'layer-comparison',
  name: 'comparison',
  config,
  rows: layers,
  columns: ['times', 'bleu'],
  cell(layer, column, knobs) {
    const attention = layer === 'attention';
    if (column === 'bleu') return reported(attention ? 27.3 : 25.16, 'Vaswani et al. 2017, arXiv:1706.03762, table 2');
    return quotient(multiplications(layer, knobs), multiplications(attention ? 'convolution' : 'attention', knobs));
  },
});

/** Both in one system. */
export const layerSheets = defineSystem<Knobs>({
  ...layerCosts,
  id: 'layers',
  run(...given) {
    layerCosts.run(...given);
    layerComparison.run(...given);
  },
});
