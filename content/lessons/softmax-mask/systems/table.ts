import { spreadRows } from '@/lib/nn/spread';
import { divide } from '@/lib/ops/divide';
import { exp } from '@/lib/ops/exp';
import { expand } from '@/lib/ops/expand';
import { fillMasked } from '@/lib/ops/fill-masked';
import { matmul } from '@/lib/ops/matmul';
import { max } from '@/lib/ops/max';
import { subtract } from '@/lib/ops/subtract';
import { sum } from '@/lib/ops/sum';
import { count, oneOf } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';
import { between } from './share-out';

/** Along what exponentials are added up: each row, as attention does, each column, or the whole table. */
export const ALONG = ['rows', 'columns', 'whole'] as const;

type Reduction = (x: Tensor, axis: number) => Tensor;

/** One number for every row, every column or all, [n, n] → [n, n]. */
const reductions: Readonly<Record<(typeof ALONG)[number], (by: Reduction, x: Tensor) => Tensor>> = {
  rows: (by, x) => spreadRows(by(x, 1), x.shape[1] as number),
  columns: (by, x) => expand(by(x, 0), x.shape),
  whole: (by, x) => expand(by(by(x, 1), 0), x.shape),
};

/**
 * A table of scores, a mask over it (1 = hidden) and the values that are mixed: masked softmax in five steps, as a program
 * has it. A row that the mask hides whole becomes 0 ÷ 0.
 */
export default defineSystem({
  id: 'masked-softmax',
  config: v.object({ tokens: count(4), features: count(2), along: oneOf(ALONG) }),
  inputs: ({ tokens: n, features }) => ({
    scores: { shape: [n, n], axes: [...between], symbol: 'S', role: 'attention' },
    mask: { shape: [n, n], axes: [...between], symbol: 'M', scale: 'mask', dtype: 'i32' },
    values: { shape: [n, features], axes: ['key', 'feature'], symbol: 'V', role: 'value' },
  }),
  parameters: () => ({}),
  run(t, _, { scores, mask, values }, { along }) {
    const over = reductions[along];
    const name = (as: string, of: Tensor, symbol: string): Tensor =>
      t.name(as, of, between, { symbol, role: 'attention' });
    const logits = name('logits', fillMasked(scores, mask), "S'");
    const shifted = name('shifted', subtract(logits, over(max, logits)), "S'-\\max");
    const raised = name('raised', exp(shifted), 'E');
    const shares = divide(raised, over(sum, raised));
    const probs = t.name('probs', shares, between, { symbol: 'A', role: 'attention', scale: 'weights' });
    t.name('output', matmul(probs, values), ['query', 'feature'], { symbol: 'Z' });
  },
});
