import { listOf, rowAt } from '@/lib/nn/sequence';
import { multiply } from '@/lib/ops/multiply';
import { reshape } from '@/lib/ops/reshape';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';

/** How probable an output is that is chosen token by token: the product of the probabilities of its choices. */
export default defineSystem({
  id: 'choices',
  config: v.object({ words: count(2), outputs: count(5) }),
  inputs: ({ words, outputs }) => ({
    source: { shape: [words, 1], axes: ['word', 'feature'], symbol: 'x', scale: 'index', dtype: 'i32' },
    /** What the decoder gives each right choice, when all before it are right. */
    p: { shape: [outputs, 1], axes: ['token', 'feature'], symbol: 'p', scale: 'chances' },
  }),
  parameters: () => ({}),
  run(t, _, { p }, { outputs }) {
    const so: Tensor[] = [];
    for (let i = 0; i < outputs; i++) {
      const choice = reshape(rowAt(p, i), []);
      so.push(i ? multiply(so[i - 1] as Tensor, choice) : choice);
    }
    t.name('product', reshape(listOf(so), [outputs, 1]), ['token', 'feature'], { symbol: 'P', scale: 'chances' });
  },
});
