import { count } from '@/lib/system/schema';
import { defineSheet } from '@/lib/system/sheet';
import * as v from '@/lib/system/values';
import {
  call,
  choose,
  compare,
  constant,
  difference,
  type Expression,
  power,
  product,
  quotient,
  sum,
} from '@/lib/tensor/expression';

const sizes = (n: number, d: number, k: number) => [constant(n, 'n'), constant(d, 'd'), constant(k, 'k')] as const;
const square = (of: Expression) => power(of, constant(2));

/** Lengths of sequences, the first also two to five times as long. */
export const LENGTHS = [16, 32, 48, 64, 80, 96, 128, 256, 512, 1024] as const;

/**
 * Multiplications of three layers over n tokens of width d, without projections (Vaswani et al. 2017,
 * arXiv:1706.03762, table 1).
 */
export const costs = defineSheet({
  id: 'layer-costs',
  name: 'C',
  config: v.object({ d: count(96), k: count(3) }),
  rows: LENGTHS.map(String),
  columns: ['n', 'attention', 'recurrent', 'convolution'],
  cell(row, column, config) {
    const [n, d, k] = sizes(Number(row), config.d, config.k);
    if (column === 'n') return n;
    if (column === 'attention') return product(square(n), d);
    return column === 'recurrent' ? product(n, square(d)) : product(k, n, square(d));
  },
});

/** The least whole number that is not less than a quotient. */
const roundedUp = (a: Expression, b: Expression): Expression => call('floor', quotient(sum([a, b, constant(-1)]), b));

/** The fewest layers whose reach, k times as large with each, comes to n. */
const dilated = (n: Expression, k: Expression): Expression =>
  sum([0, 1, 2, 3, 4, 5].map((j) => choose(compare(power(k, constant(j)), '<', n), constant(1), constant(0))));

/** Four layers beside each other: their cost, what must wait for each other, and how far the ends are apart. */
export const comparison = defineSheet({
  id: 'layer-comparison',
  name: 'T',
  config: v.object({ tokens: count(16), d: count(96), k: count(3) }),
  rows: ['recurrent', 'stacked', 'attention', 'dilated'],
  columns: ['cost', 'sequential', 'path'],
  cell(row, column, config) {
    const [n, d, k] = sizes(config.tokens, config.d, config.k);
    if (column === 'sequential') return row === 'recurrent' ? n : constant(1);
    if (column === 'path') {
      if (row === 'attention') return constant(1);
      if (row === 'recurrent') return n;
      return row === 'dilated' ? dilated(n, k) : roundedUp(difference(n, constant(1)), difference(k, constant(1)));
    }
    if (row === 'attention') return product(square(n), d);
    return row === 'recurrent' ? product(n, square(d)) : product(k, n, square(d));
  },
});
