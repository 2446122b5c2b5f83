import { concat } from '@/lib/ops/concat';
import { matmul } from '@/lib/ops/matmul';
import { reshape } from '@/lib/ops/reshape';
import { slice } from '@/lib/ops/slice';
import { table } from '@/lib/ops/table';
import { count } from '@/lib/system/schema';
import { tokens } from '@/lib/system/specs';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { constant, product } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import { projections, projectionsOf } from './layer';
import { attended, nameMoves, recurrent, windowed } from './layers';

/** How many square matrices each layer has, in the order of the rows: the third has one for each word. */
const MATRICES = [2, 3, null, 3] as const;

/**
 * A sentence whose last word is replaced: by how much the output of four layers moves at each word. And how many weights
 * one output of such layers has, for n words of width D.
 */
export default defineSystem({
  id: 'who-notices',
  config: v.object({ words: count(11), features: count(4), n: count(11), D: count(96) }),
  inputs: ({ words, features }) => ({
    tokens: tokens(words, features),
    /** What stands in the place of the last word. */
    word: tokens(1, features, 'x'),
  }),
  parameters: ({ words, features }) => ({
    ...projections(features, features),
    window: {
      shape: [features, features, 3],
      axes: ['out', 'in', 'offset'],
      symbol: 'W_3',
      initial: { deviation: 0.3 },
    },
    full: {
      shape: [words * features, words * features],
      axes: ['in', 'out'],
      symbol: 'W_n',
      initial: { deviation: 0.15 },
    },
  }),
  run(t, w, { tokens: x, word }, { words, features, n, D }) {
    const changed = concat([slice(x, 0, 0, words - 1), word], 0);
    const full = (of: Tensor): Tensor =>
      reshape(matmul(reshape(of, [1, words * features]), w.full as Tensor), [words, features]);
    const layers = {
      recurrent: (of: Tensor) => recurrent(of),
      window: (of: Tensor) => windowed(of, w.window as Tensor),
      full,
      attention: (of: Tensor) => attended(of, projectionsOf(w)),
    };
    nameMoves(t, layers, [x, changed], 'word');
    const [wide, long] = [constant(D, 'D'), constant(n, 'n')];
    const sizes = table([4, 1], ([i = 0]) => {
      const matrices = MATRICES[i];
      return product(typeof matrices === 'number' ? constant(matrices) : long, wide, wide);
    });
    t.name('sizes', sizes, ['kind', 'column'], { symbol: '\\#' });
  },
});
