import { nothing, rowAt } from '@/lib/nn/sequence';
import { spreadRows } from '@/lib/nn/spread';
import { abs } from '@/lib/ops/abs';
import { add } from '@/lib/ops/add';
import { expand } from '@/lib/ops/expand';
import { max } from '@/lib/ops/max';
import { multiply } from '@/lib/ops/multiply';
import { reshape } from '@/lib/ops/reshape';
import { scaleBy } from '@/lib/ops/scale-by';
import { subtract } from '@/lib/ops/subtract';
import { reals } from '@/lib/ops/table';
import { tanh } from '@/lib/ops/tanh';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { constant } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';

const WIDTH = 2;
const onDiagonal = ([i, j]: readonly number[]) => constant(i === j ? -1 : 1);

/** The last state of every sentence, [b, n, d] → [b, d]; `keep` is what is left of the state before. */
function lastOf(sentences: Tensor, keep: (state: Tensor) => Tensor): Tensor {
  const [b, n] = sentences.shape as [number, number];
  let h = nothing([b, WIDTH]);
  for (let i = 0; i < n; i++) h = tanh(add(rowAt(sentences, i), keep(h)));
  return h;
}

/** The smallest number of every row, [m, n] → [m]. */
const least = (x: Tensor): Tensor => scaleBy(max(scaleBy(x, -1), -1), -1);
const farthest = (after: Tensor, before: Tensor): Tensor => max(abs(subtract(after, before)), -1);

/**
 * By how much the last state of an encoder moves, in the entry that moves most, where one word of the sentence is turned
 * round; for every word, and for the word that moves it least also at other w.
 */
export default defineSystem({
  id: 'flipped-words',
  config: v.object({ words: count(4), carry: v.number(), carries: count(7) }),
  inputs: ({ words, carries }) => ({
    x: { shape: [words, WIDTH], axes: ['word', 'feature'], symbol: 'X', role: 'residual' },
    /** Further w, so that the least move can be drawn against them. */
    carries: { shape: [carries], axes: ['step'], symbol: 'w' },
  }),
  parameters: () => ({}),
  run(t, _, { x, carries }, { words: n, carry, carries: k }) {
    const keep = (state: Tensor) => scaleBy(state, carry, 'w');
    const last = t.name('fixed', lastOf(reshape(x, [1, n, WIDTH]), keep), ['row', 'hidden'], {
      symbol: 'c',
      role: 'residual',
    });
    // Sentence i has word i turned round: [n, n, d].
    const signs = expand(reshape(reals([n, n], onDiagonal, null), [n, n, 1]), [n, n, WIDTH]);
    const flipped = multiply(expand(x, [n, n, WIDTH]), signs);
    const after = t.name('flipped', lastOf(flipped, keep), ['word', 'hidden'], { symbol: "c'", role: 'residual' });
    const moved = t.name('moved', farthest(after, expand(last, [n, WIDTH])), ['word'], { symbol: '\\Delta c' });
    t.name('least', least(reshape(moved, [1, n])), ['row'], { symbol: '\\Delta c_{\\min}' });

    // The same for each of the other w: sentences k·n, each with its own.
    const ofEach = spreadRows(reshape(spreadRows(carries, n), [k * n]), WIDTH);
    const all = reshape(expand(flipped, [k, n, n, WIDTH]), [k * n, n, WIDTH]);
    const unturned = expand(x, [k * n, n, WIDTH]);
    const [turned, before] = [all, unturned].map((of) => lastOf(of, (state) => multiply(state, ofEach))) as [
      Tensor,
      Tensor,
    ];
    t.name('curve.least', least(reshape(farthest(turned, before), [k, n])), ['step'], { symbol: '\\Delta c_{\\min}' });
  },
});
