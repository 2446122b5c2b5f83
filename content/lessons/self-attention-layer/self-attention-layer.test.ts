import { describe, expect, it } from 'vitest';
import { greatestChange } from '@/content/numbers/measure';
import {
  type At,
  askingOf,
  expectSound,
  openLesson,
  readyToAsk,
  rightAnswer,
  stepOf,
} from '@/tests/content/open-lesson';
import { IT, ORDERS } from './data';
import lesson from './lesson';
import { dilatedLayers, stackedLayers } from './numbers';
import { WK, WQ, X } from './refs';

await readyToAsk(lesson);

const open = (id: string, at: At = {}) => openLesson(lesson, at)(id);
const answer = (id: string, at?: At) => rightAnswer(lesson, id, open(id, at));
const said = (id: string, ...slips: string[]) => {
  const answers = askingOf(lesson, id).answers(open(id));
  return slips.map((slip) => answers[slip]);
};
const numbers = (of: unknown, want: readonly number[], digits = 5) =>
  expect(of).toEqual(want.map((x) => expect.closeTo(x, digits)));

describe('the numbers of the curriculum', () => {
  it('give a full-width layer 147 456 weights an output at 16 tokens, and a window of three 27 648', () => {
    const at = (n: number) =>
      open('window', { knobs: { n, D: 96 } })
        .matrix('sizes')
        .flat();
    expect(at(16).slice(1)).toEqual([27648, 147456, 27648]);
    expect(at(11)[2]).toBe(101376);
  });

  it('let token 1 prefer itself without matrices, and its neighbour as strongly with them', () => {
    const ratio = (bare: number) => {
      const [own = 0, other = 0] = open('roles', { knobs: { bare } }).matrix('probs')[0] ?? [];
      return own / other;
    };
    expect(ratio(1)).toBeCloseTo(0.669762 / 0.330238, 4);
    expect(ratio(0)).toBeCloseTo(0.330238 / 0.669762, 4);
  });

  it('merge W_Q and W_K into (1 0; 1 −1), with the same scores', () => {
    const c = open('merged');
    expect(c.matrix('w.merged')).toEqual([[1, 0], [1, -1]]); // biome-ignore format: a matrix
    expect(c.matrix('merged.products')).toEqual(c.matrix('products'));
    expect(c.matrix('products')).toEqual([[1, 2, -1, 3], [1, 1, 0, 1], [0, 1, -1, 2], [1, 0, 1, -1]]); // biome-ignore format: a matrix
    const { both, one } = askingOf(lesson, 'merged').numbers ?? {};
    expect([both?.(c), one?.(c)]).toEqual([2304, 9216]);
  });

  it('mix the values evenly where nothing is asked: (0.5, 1.5) for two tokens, (0.25, 1.25) for four', () => {
    const c = open('pooling');
    numbers(c.matrix('output')[2], [0.25, 1.25]);
    const [first = [], second = []] = c.matrix('v');
    expect(first.map((x, j) => (x + (second[j] ?? 0)) / 2)).toEqual([0.5, 1.5]);
  });

  it('let “it” give “tired” 0.845197, then “animal” 0.872517, and “street” as much after “wide”', () => {
    for (const [end, noun] of [
      [0, 1],
      [1, 5],
    ] as const) {
      // biome-ignore format: pairs
      const c = open('pronoun', { knobs: { end } });
      expect(c.value('first.probs', IT, 10)).toBeCloseTo(0.845197, 5);
      expect(c.value('second.probs', IT, noun)).toBeCloseTo(0.872517, 5);
    }
  });

  it('move nothing but rounding when tokens are put in another order, and a recurrent state by 0.33', () => {
    for (const said of ORDERS.keys()) {
      const c = open('order', { knobs: { said } });
      expect(greatestChange(c.matrix('first.output'), c.matrix('then.output'))).toBeLessThan(1e-6);
    }
    const c = open('order', { knobs: { said: 1 } });
    expect(greatestChange([c.matrix('states')[1] ?? []], [c.matrix('then.states')[1] ?? []])).toBeCloseTo(0.3306, 4);
  });

  it('reach 4 outputs from a corner and 9 from inside by a convolution, all 16 by attention', () => {
    const counts = (place: number) =>
      open('reach', { knobs: { place } })
        .matrix('moved')
        .map((row) => row.filter((by) => by > 0).length);
    expect(counts(16)).toEqual([4, 1, 16]);
    expect(counts(1)).toEqual([4, 16, 16]);
    expect(counts(6)).toEqual([9, 11, 16]);
  });

  it('cost 24 576, 147 456 and 442 368 multiplications, the same at n = d, and attention less at 512 × 768 alone', () => {
    expect(open('cost').matrix('C')[0]?.slice(1)).toEqual([24576, 147456, 442368]);
    const at = (n: number) =>
      open('cost')
        .matrix('C')
        .find(([length]) => length === n) ?? [];
    expect(at(96).slice(1, 3)).toEqual([884736, 884736]);
    expect([512, 1024].map((n) => n * n * 768 < n * 768 * 768)).toEqual([true, false]);
  });

  it('need 8 layers stacked, 3 with gaps, and 15 and 4 where kernels are centred', () => {
    expect([stackedLayers(16, 3), dilatedLayers(16, 3)]).toEqual([8, 3]);
    expect([(2 * 15) / 2, dilatedLayers(2 * 16 - 1, 3)]).toEqual([15, 4]);
    const first = (layers: number, how: number) => open('path', { knobs: { layers, how } }).value('reached', 15, 0);
    for (const [how, layers] of [8, 3, 15].entries()) {
      expect([first(layers - 1, how), first(layers, how)], `kind ${how}`).toEqual([0, 1]);
    }
    expect(
      open('compare')
        .matrix('T')
        .map((row) => row[2]),
    ).toEqual([16, 8, 1, 3]);
    // 27 is a power of 3: as many layers as its exponent, and not one more.
    expect(open('compare', { knobs: { tokens: 27 } }).value('T', 3, 2)).toBe(3);
  });
});

describe('the questions', () => {
  it('are answered as the lesson starts', () => {
    expect(answer('window')).toEqual([9216, 0]);
    numbers(answer('pooling'), [0.25, 1.25]);
    expect(String(answer('roles')).split(' ')).toHaveLength(16);
    expect(answer('merged')).toBeCloseTo(0.557, 4);
    expect(answer('pronoun')).toBeCloseTo(1 / 11, 5);
    expect(answer('order')).toBe('3 2 1');
    expect(answer('reach')).toEqual([9, 11, 16]);
    expect(answer('cost')).toEqual([4, 2]);
    expect(answer('path')).toBe(8);
    expect(answer('compare')).toEqual(['attention', 'dilated', 'stacked', 'recurrent']);
  });

  it('know each misconception by the number that it gives', () => {
    expect(said('window', 'one-weight-per-feature', 'own-matrices-per-token')).toEqual([[96, 0], [9216, 27648]]); // biome-ignore format: pairs
    expect(said('pooling', 'no-query-no-mixing', 'values-added-whole')).toEqual([[1, -1], [1, 5]]); // biome-ignore format: pairs
    numbers(said('merged', 'query-alone', 'key-alone'), [0.7659, 0.4101], 4);
    expect(said('pronoun', 'layers-independent')[0]).toBeCloseTo(0.8725, 4);
    expect(said('path', 'kernel-counts-itself', 'one-token-per-layer', 'dilated-for-stacked')).toEqual([5, 15, 3]);
    expect(said('reach', 'without-itself', 'rnn-both-ways', 'local-reach')).toEqual([[8, 10, 15], [9, 16, 16], [9, 11, 9]]); // biome-ignore format: lists
  });

  it('do not hang on what the reader turned before', () => {
    expect(answer('window', { knobs: { n: 40 } })).toEqual([9216, 0]);
    expect(answer('merged', { knobs: { bare: 1 } })).toBeCloseTo(0.557, 4);
    expect(answer('pronoun', { knobs: { first: 0 } })).toBeCloseTo(1 / 11, 5);
    expect(answer('order', { knobs: { said: 2 } })).toBe('3 2 1');
    expect(answer('reach', { knobs: { place: 16 } })).toEqual([9, 11, 16]);
    expect(answer('cost', { knobs: { d: 512 } })).toEqual([4, 2]);
    expect(answer('path', { knobs: { layers: 9, how: 1, k: 7 } })).toBe(8);
  });

  it('takes a layer that finds the animal in any sentence, and tells each slip from it', () => {
    const judged = (q: readonly number[], k: readonly number[]) =>
      askingOf(lesson, 'build').judge(
        open('build', { edits: { [WQ]: new Map(q.entries()), [WK]: new Map(k.entries()) } }),
        'built',
      );
    expect(judged([6, 0, 0, 0, 0, 0], [0, 0, 1, 0, 0, 0])).toMatchObject({ right: true, numbers: { passed: 20 } });
    // The other way round, in the other column, and with both signs turned.
    expect(judged([0, -3, 0, 0, 0, 0], [0, 0, 0, -2, 0, 0]).right).toBe(true);
    expect(judged([3, 0, 0, 0, 0, 0], [0, 0, 1, 0, 0, 0])).toMatchObject({ slip: 'margin-too-small' });
    expect(judged([6, 0, 0, 0, 0, 0], [0, 0, 1, 0, 1, 0])).toMatchObject({ slip: 'key-for-every-noun' });
    expect(judged([6, 0, 6, 0, 6, 0], [0, 0, 1, 0, 0, 0])).toMatchObject({ slip: 'queries-for-all' });
    expect(judged([0, 0, 6, 0, 0, 0], [1, 0, 0, 0, 0, 0])).toMatchObject({ slip: 'keys-for-queries' });
    const cheated = open('build', { edits: { [X]: new Map([[3, 1]]) } });
    expect(askingOf(lesson, 'build').judge(cheated, 'built').right).toBe(false);
  });

  it('take one order of four layers, and none with a layer that never reaches', () => {
    const { judge } = askingOf(lesson, 'compare');
    const c = open('compare');
    expect(judge(c, ['attention', 'dilated', 'stacked', 'recurrent']).right).toBe(true);
    expect(judge(c, ['attention', 'stacked', 'dilated', 'recurrent']).right).toBe(false);
    expect(judge(c, ['attention', 'dilated', 'depth-mixes-tokens', 'recurrent'])).toMatchObject({
      right: false,
      slip: 'depth-mixes-tokens',
    });
  });
});

it('shows what is sound wherever the knobs stand', () => {
  const at: Record<string, At['knobs'][]> = {
    window: [{ n: 64 }],
    roles: [{ bare: 1 }],
    pronoun: [{ first: 0 }, { end: 1, words: 9 }],
    order: [{ said: 2 }],
    reach: [{ place: 1 }, { place: 16 }],
    cost: [{ d: 16, k: 7 }, { d: 512 }],
    path: [{ layers: 15, k: 7, how: 1 }, { how: 2 }],
    compare: [{ tokens: 8, k: 7 }],
  };
  for (const [id, all] of Object.entries(at)) {
    for (const knobs of all) expectSound(lesson, stepOf(lesson, id), open(id, { knobs: knobs ?? {} }));
  }
});
