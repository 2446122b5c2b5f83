import { nothing, rowsOf } from '@/lib/nn/sequence';
import { matmul } from '@/lib/ops/matmul';
import { multiply } from '@/lib/ops/multiply';
import { slice } from '@/lib/ops/slice';
import { softmax } from '@/lib/ops/softmax';
import { reals } from '@/lib/ops/table';
import { count } from '@/lib/system/schema';
import { defineSystem } from '@/lib/system/system';
import * as v from '@/lib/system/values';
import { constant } from '@/lib/tensor/expression';
import { readWords } from './reader';

const WIDTH = 2;
const sign = ([i]: readonly number[], { flipped }: { flipped: number }) => constant(i === flipped - 1 ? -1 : 1);

/**
 * A source read word by word, and what a decoder may be given of it: the last state, the same for every output (Cho et
 * al. 2014, arXiv:1406.1078), or a sum of all states, weighed anew for every output (Bahdanau et al. 2014,
 * arXiv:1409.0473, here with the dot score of Luong et al. 2015, arXiv:1508.04025).
 */
export default defineSystem({
  id: 'two-contexts',
  /** `flipped`: which word, counted from 1, points the other way; 0: none. */
  config: v.object({ words: count(4), outputs: count(2), carry: v.number(), flipped: v.number() }),
  inputs: ({ words, outputs }) => ({
    x: { shape: [words, WIDTH], axes: ['key', 'feature'], symbol: 'X', role: 'residual' },
    /** The decoder's state before each output, with which it asks. */
    q: { shape: [outputs, WIDTH], axes: ['query', 'feature'], symbol: 'Q', role: 'query' },
  }),
  parameters: () => ({}),
  run(t, _, { x, q }, { words: n, carry, flipped }) {
    const signs = reals([n, WIDTH], sign, { flipped });
    const words = t.name('words', multiply(x, signs), ['key', 'feature'], { symbol: 'X', role: 'residual' });
    const start = t.aside('start', nothing([WIDTH]), ['hidden'], { symbol: 'h_0' });
    const read = rowsOf(readWords(t, words, start, carry));
    const states = t.name('states', read, ['key', 'hidden'], { symbol: 'H', role: 'key' });
    t.name('fixed', slice(states, 0, n - 1, n), ['row', 'hidden'], { symbol: 'c', role: 'residual' });

    const attention = { role: 'attention' } as const;
    const scores = matmul(q, states, { transposeB: true });
    const between = ['query', 'key'] as const;
    const compared = t.name('scores', scores, between, { symbol: 'S', ...attention });
    const probs = t.name('probs', softmax(compared), between, { symbol: 'A', ...attention, scale: 'weights' });
    t.name('context', matmul(probs, states), ['query', 'hidden'], { symbol: 'C', role: 'value' });
  },
});
