import { type Asks, byRule } from '@/content/asking';
import type { Context } from '@/content/context';
import { askChoice } from '@/content/judging/choice';
import { askFillIn } from '@/content/judging/fill-in';
import { oneOf, whole } from '@/content/judging/fresh';
import { askNumber } from '@/content/judging/number';
import { askNumbers } from '@/content/judging/numbers';
import { given, place } from '@/content/numbers/given';
import { dot, length, sum } from '@/content/numbers/measure';
import { exp } from '@/lib/maths';
import { queryCells, scoreCells } from './cells';
import { WQ, X } from './example';
import * as m from './measures';
import { knob, rowAt } from './numbers';
import { program } from './program';
import { together } from './together';

/** How many tokens there are. */
const count = (c: Context): number => c.matrix(X).length;

const tokens = askNumber({
  answer: (c) => length(rowAt(c, X, 0)) * length(rowAt(c, X, 1)),
  slips: {
    'cosine-for-dot': () => 1,
    'own-score': (c) => dot(rowAt(c, X, 0), rowAt(c, X, 0)),
  },
  numbers: { best: (c) => length(rowAt(c, X, 0)) * length(rowAt(c, X, 1)) },
  draw: (random) => ({
    edits: {
      // biome-ignore format: a token a line
      [X]: new Map([
        [0, whole(random, -3, 3)], [1, whole(random, -3, 3)],
        [2, oneOf(random, [1, 2, 3])], [3, 0],
      ]),
    },
  }),
});

const query = askFillIn({
  cells: queryCells,
  slips: {
    'row-for-column': (c) => c.matrix(WQ).map((line) => dot(rowAt(c, X, 3), line)),
    'entrywise-product': (c) => rowAt(c, X, 3).map((x, j) => x * c.value(WQ, 0, j)),
    'other-token': (c) => rowAt(c, 'q', 0),
  },
  // biome-ignore format: the last token
  draw: (random) => ({ edits: { [X]: new Map([[6, m.nonZero(random, 3)], [7, m.nonZero(random, 3)]]) } }),
});

const queries = askChoice({
  answer(c) {
    const at = place(c, 'row');
    const after = c.rerun({ edits: { [X]: new Map([[2 * at, c.value(X, at, 0) + 5]]) } });
    const before = c.matrix('q').flat();
    return after.matrix('q').flat().filter((x, i) => x !== before[i]).length; // biome-ignore format: one thought
  },
  slips: {
    'entrywise-product': () => 1,
    'row-for-column': count,
    'projection-mixes-tokens': (c) => 2 * count(c),
  },
  draw: (random) => ({ knobs: { count: oneOf(random, [3, 4]) }, given: { row: whole(random, 1, 3) } }),
});

const keys = askChoice({
  answer: (c) => m.silentKeys(m.columnOf(c, X, place(c, 'row'))),
  slips: {
    'weight-row-per-token': (c) => m.silentKeys(rowAt(c, `${X}^T`, 0).map((_, i) => (i === place(c, 'row') ? 1 : 0))),
    'row-for-column': (c) => m.silentKeys(m.columnOf(c, 'k', place(c, 'row'))),
    'every-weight-everywhere': () => '',
  },
  draw: (random) => ({ given: { row: oneOf(random, [1, 2]) }, edits: m.drawTokens(random, 4, 2) }),
});

const values = askChoice({
  answer: (c) => m.changedNames(c, m.withValuesTimes(c, given(c, 'times'))),
  slips: {
    'values-change-weights': () => 'V, A, Z',
    'softmax-bounds-output': () => 'V',
    'one-matrix-for-all': () => 'Q, K, V, A, Z',
  },
  numbers: {
    weight: (c) => c.value('probs', 0, 1),
    before: (c) => c.value('output', 0, 1),
    after: (c) => m.withValuesTimes(c, given(c, 'times')).value('output', 0, 1),
  },
  // The second number of each value is twice the first of its token less the second: above 0, so that Z₁₂ has what to multiply.
  draw: (random) => {
    const token = (): number[] => [whole(random, 1, 3), whole(random, -3, 1)];
    return {
      given: { times: whole(random, 2, 9) },
      edits: { [X]: new Map([token(), token(), token(), token()].flat().entries()) },
    };
  },
});

const scores = askFillIn({
  cells: scoreCells,
  slips: {
    'transposed-product': byRule,
    'scores-symmetric': (c) => m.bothWays(c, () => dot(rowAt(c, 'q', place(c, 'i')), rowAt(c, 'k', place(c, 'j')))),
    'raw-tokens': byRule,
  },
  numbers: { raw: (c) => dot(rowAt(c, X, place(c, 'i')), rowAt(c, X, place(c, 'j'))) },
  draw: (random) => ({ edits: m.drawTokens(random, 4, 2) }),
});

const scale = askNumber({
  answer: (c) => 1 / Math.sqrt(given(c, 'd')),
  slips: {
    'scale-by-d': (c) => 1 / given(c, 'd'),
    'scale-inverted': (c) => Math.sqrt(given(c, 'd')),
    'scale-both': (c) => 1 / Math.sqrt(Math.sqrt(given(c, 'd'))),
  },
  numbers: { factor: (c) => 1 / Math.sqrt(given(c, 'd')) },
  draw: (random) => ({ given: { d: oneOf(random, [3, 5, 8, 9, 12]) } }),
});

/** e to the scores, over the temperature that is set. */
const raised = (c: Context, scores: readonly number[]): number[] =>
  scores.map((score) => exp(score / (c.knobs.temperature ?? 1)));

/** The weight of the key that is asked for once a token is gone. */
function weightKept(c: Context): number {
  const { left, key } = m.withoutOne(c, rowAt(c, 'scores', place(c, 'row')));
  return (raised(c, left)[key] as number) / sum(raised(c, left));
}

const softmax = askNumber({
  answer: weightKept,
  slips: {
    'mask-after-softmax': (c) => c.value('probs', place(c, 'row'), place(c, 'key')),
    'freed-weight-shared-equally'(c) {
      const { left, key } = m.withoutOne(c, rowAt(c, 'probs', place(c, 'row')));
      return (left[key] as number) + (1 - sum(left)) / left.length;
    },
    'softmax-over-columns'(c) {
      const { left } = m.withoutOne(c, m.columnOf(c, 'scores', place(c, 'key')));
      const own = raised(c, [c.value('scores', place(c, 'row'), place(c, 'key'))]);
      return sum(own) / sum(raised(c, left));
    },
    'divide-by-sum'(c) {
      const { left, key } = m.withoutOne(c, rowAt(c, 'scores', place(c, 'row')));
      return (left[key] as number) / sum(left);
    },
  },
  numbers: {
    left: (c) => sum(m.withoutOne(c, rowAt(c, 'probs', place(c, 'row'))).left),
    taken: (c) => c.value('probs', place(c, 'row'), place(c, 'out')),
    kept: weightKept,
  },
  draw: (random) => {
    // The weight that is asked for stays the one that the text works out and the page frames.
    return { given: { row: 1, out: oneOf(random, [3, 4]), key: 2 }, edits: m.drawTokens(random, 4, 2) };
  },
});

/** By how much an output rises with a value. */
const rise = (c: Context): number => given(c, 'by') * c.value('probs', place(c, 'i'), place(c, 'j'));

const output = askNumber({
  answer: rise,
  slips: {
    'winner-takes-all': (c) => given(c, 'by'),
    'plain-mean': byRule,
    'own-value-only': () => 0,
    'row-for-column': (c) => given(c, 'by') * c.value('probs', place(c, 'j'), place(c, 'i')),
  },
  numbers: { weight: (c) => c.value('probs', place(c, 'i'), place(c, 'j')), rise },
  draw: (random) => {
    const { given } = m.drawPair(random);
    return { given: { ...given, by: oneOf(random, [2, 5, 10, 20]) }, edits: m.drawTokens(random, 4, 2) };
  },
});

const shapes = askNumbers({
  answer: (c) => m.askedShapes(c),
  slips: {
    'transposed-product': (c) => m.askedShapes(c, { a: knob('dk')(c) }),
    'output-width-of-input': (c) => m.askedShapes(c, { z: knob('din')(c) }),
    'scale-by-model-width': (c) => m.askedShapes(c, { root: knob('din')(c) }),
    'scale-by-sequence-length': (c) => m.askedShapes(c, { root: knob('rows')(c) }),
  },
  tolerance: 0,
  draw: (random) => {
    const sizes = [2, 3, 4, 5, 6, 7, 8];
    const take = (): number => sizes.splice(whole(random, 0, sizes.length - 1), 1)[0] as number;
    return { knobs: { rows: take(), din: take(), dk: take(), dv: take() } };
  },
});

export default {
  ...{ tokens, query, queries, keys, values, scores, scale, softmax, output, shapes },
  ...{ program, together },
} satisfies Asks;
