import { count } from '@/lib/system/schema';
import { defineSheet } from '@/lib/system/sheet';
import * as v from '@/lib/system/values';
import { constant, product, reported } from '@/lib/tensor/expression';

/** Parameters of the projections of an attention layer, computed, beside a width that was reported. */
export const counts = defineSheet({
  id: 'example-counts',
  name: 'counts',
  config: v.object({ width: count(8) }),
  rows: ['queries', 'all', 'reported'],
  columns: ['weights', 'biases'],
  cell(row, column, { width }) {
    const d = constant(width, 'd');
    if (row === 'reported') return reported(512, 'Vaswani et al. 2017, table 3', 'd');
    const once = column === 'weights' ? product(d, d) : d;
    return row === 'queries' ? once : product(constant(3), once);
  },
});
