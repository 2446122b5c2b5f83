import { divideBySqrt } from '@/lib/ops/divide-by-sqrt';
import { gather } from '@/lib/ops/gather';
import { matmul } from '@/lib/ops/matmul';
import { scaleBy } from '@/lib/ops/scale-by';
import { sigmoid } from '@/lib/ops/sigmoid';
import { softmax } from '@/lib/ops/softmax';
import { flag, positive } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import type { Tensor } from '@/lib/tensor/tensor';

/** How many words there are to choose from, in what order they stand at first, and how wide they are. */
export const VOCABULARY = 5;
export const ORDER = [0, 1, 2, 3] as const;
export const WIDTH = 3;

/** Words are looked up by an index tensor, which a reader may reorder; each asks each what it has to do with it. */
export const sentence = defineSystem({
  id: 'example-sentence',
  config: v.object({ scaled: flag(true), temperature: positive(1) }),
  inputs: () => ({ order: { shape: [ORDER.length], dtype: 'i32', axes: ['token'], symbol: 'o', scale: 'index' } }),
  parameters: () => ({
    words: { shape: [VOCABULARY, WIDTH], axes: ['row', 'feature'], symbol: 'E', initial: { deviation: 1 } },
  }),
  run(t, w, input, { scaled, temperature }) {
    const tokens = gather(w.words as Tensor, input.order);
    const x = t.name('tokens', tokens, ['token', 'feature'], { symbol: 'X', role: 'residual' });
    t.name('gate', sigmoid(x), ['token', 'feature'], { symbol: 'G' });
    const products = t.name('products', matmul(x, x, { transposeB: true }), ['query', 'key'], {
      symbol: 'XX^\\top',
      role: 'attention',
    });
    const divided = scaled ? divideBySqrt(products, WIDTH, 'd') : products;
    const scores = t.name('scores', scaleBy(divided, 1 / temperature, '1/τ'), ['query', 'key'], {
      symbol: 'S',
      role: 'attention',
    });
    t.name('probs', softmax(scores), ['query', 'key'], { symbol: 'A', role: 'attention', scale: 'weights' });
  },
});
