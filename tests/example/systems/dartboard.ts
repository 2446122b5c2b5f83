import { defineFormula } from '@/lib/ops/formula';
import { multiply } from '@/lib/ops/multiply';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { cell, choose, compare, constant, product, sqrt, sum } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';

/** points [n, 2] → how far each lies from the middle, [n]. */
const distance = defineFormula<[points: Tensor]>(
  'distance',
  ([points], [i = 0]) => sqrt(sum([0, 1].map((j) => product(cell(points, [i, j]), cell(points, [i, j]))))),
  { shape: ([points]) => [points[0] as number] },
);

/** 1 where a distance is no more than 1. */
const hits = defineFormula<[x: Tensor]>(
  'hits',
  ([x], at) => choose(compare(cell(x, at), '≤', constant(1)), constant(1), constant(0)),
  { dtype: 'i32' },
);

/** Seeded points, how far they lie out, and which of those that count lie within a circle. */
export const dartboard = defineSystem({
  id: 'example-dartboard',
  config: v.object({ n: count(4) }),
  inputs: ({ n }) => ({
    points: { shape: [n, 2], axes: ['example', 'feature'], symbol: 'P' },
    counts: { shape: [n], axes: ['example'], symbol: 'c', scale: 'mask' },
  }),
  parameters: () => ({}),
  run(t, _, input) {
    const r = t.name('distance', distance([input.points], null), ['example'], { symbol: 'r' });
    t.name('hits', hits([r], null), ['example'], { symbol: 'h', scale: 'mask' });
    t.name('counted', multiply(r, input.counts), ['example'], { symbol: 'r\\odot c' });
  },
});
