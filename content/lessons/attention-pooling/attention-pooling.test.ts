import { describe, expect, it } from 'vitest';
import type { Knobs } from '@/content/knob';
import {
  type At,
  askingOf,
  expectSound,
  openLesson,
  readyToAsk,
  rightAnswer,
  stepOf,
} from '@/tests/content/open-lesson';
import { truth } from './data';
import lesson from './lesson';
import { kernelShares } from './numbers';

await readyToAsk(lesson);

const step = (id: string) => stepOf(lesson, id);
const open = (id: string, at: At = {}) => openLesson(lesson, at)(id);
const answer = (id: string, at?: At) => rightAnswer(lesson, id, open(id, at));
const quoted = (id: string, name: string, at?: At) => step(id).numbers?.[name]?.(open(id, at));
const row = (id: string, of: string, at?: At) => open(id, at).matrix(of)[0] as number[];

/** The query at another place. */
const asking = (x: number, rest: At = {}): At => ({ ...rest, edits: { 'in.x_query': new Map([[0, x]]) } });
const seeking = (q: readonly number[], beta = 0): At => ({
  knobs: { beta },
  edits: { 'in.q': new Map(q.map((value, i) => [i, value])) },
});

/** Every order of so many of these. */
const orders = (of: readonly string[], count: number): string[][] =>
  count === 0
    ? [[]]
    : of.flatMap((first) =>
        orders(
          of.filter((each) => each !== first),
          count - 1,
        ).map((rest) => [first, ...rest]),
      );

function expectRow(got: readonly number[] | undefined, want: readonly number[], digits = 5): void {
  expect(got).toHaveLength(want.length);
  for (const [i, x] of want.entries()) expect(got?.[i], `entry ${i}`).toBeCloseTo(x, digits);
}

describe('the numbers of the curriculum', () => {
  it('are six points of 2 sin x + x^0.8', () => {
    expectRow(row('lookup', 'in.y_train'), [0, 2.682942, 3.559696, 2.690465, 1.517828, 1.70605]);
    expect(truth(2.5)).toBeCloseTo(3.278327, 6);
  });

  it('raise the mean by a sixth of what a value is raised by', () => {
    const raised = open('lookup', { edits: { 'in.y_train': new Map([[5, 7.70605]]) } });
    expect(raised.value('mean_pooling', 0)).toBeCloseTo(3.026163, 5);
  });

  it('answer with the mean wherever the query stands', () => {
    for (const x of [0, 2.4, 5]) expect(open('lookup', asking(x)).value('mean_pooling', 0)).toBeCloseTo(2.026163, 5);
  });

  it('give two keys half of the box at 2.5', () => {
    const at = asking(2.5, { knobs: { kernel: 0 } });
    expectRow(row('kernel', 'kernel.probs', at), [0, 0, 0.5, 0.5, 0, 0]);
    expect(open('kernel', at).value('kernel.y_hat', 0)).toBeCloseTo(3.12508, 5);
  });

  it('weigh both neighbours of 2.5 alike under the Gaussian, which is a softmax', () => {
    const weights = row('gaussian', 'kernel.probs', asking(2.5));
    expectRow(weights.slice(2, 4), [0.352692, 0.352692]);
    expectRow(row('gaussian', 'fixed.probs', asking(2.5)), weights, 6);
    expect(open('gaussian', asking(2.5)).value('kernel.y_hat', 0)).toBeCloseTo(2.779383, 5);
  });

  it('answer five queries with one matrix, whose middle row reads the same backwards', () => {
    const halfWay = { edits: { 'in.x_query': new Map([0.5, 1.5, 2.5, 3.5, 4.5].entries()) } };
    expectRow(row('matrix', 'fixed.y_hat', halfWay), [1.706589, 2.622718, 2.779383, 2.252142, 1.817015]);
    const middle = open('matrix', halfWay).matrix('fixed.probs')[2] as number[];
    expectRow(middle, [...middle].reverse(), 6);
  });

  it('lead from the mean to the nearest point as the sharpness grows', () => {
    const at = (w: number) => open('width', { knobs: { w } }).value('width.y_hat', 0);
    expectRow([0, 1, 5, 20].map(at), [2.026163, 2.805975, 3.493758, 3.559696]);
  });

  it('lose no weight with the square of the query, but with that of the key', () => {
    const full = row('terms', 'probs');
    expectRow(row('terms', 'probs', { knobs: { queries: 0 } }), full, 6);
    expectRow(full, row('width', 'width.probs'), 6);
    expect(row('terms', 'probs', { knobs: { queries: 0, keys: 0 } })[5]).toBeCloseTo(0.9093, 4);
  });

  it('show the red cup to an eye without a goal, and three things to one that wants to read', () => {
    // What stands out is the colour among the features of a key.
    expectRow(
      open('query').matrix('in.salience').flat(),
      open('query')
        .matrix('in.keys')
        .map(([colour = 0]) => colour),
    );
    const [cup = 0, ...others] = row('query', 'probs', seeking([0, 0, 0], 3));
    expect(cup).toBeCloseTo(0.833925, 5);
    expectRow(others, [0.041519, 0.041519, 0.041519, 0.041519]);
    expectRow(row('query', 'probs'), [0.015212, 0.305538, 0.305538, 0.068175, 0.305538]);
  });
});

describe('the questions', () => {
  it('are answered as the lesson starts', () => {
    expect(answer('lookup')).toBeCloseTo(2.5262, 4);
    expect(answer('kernel')).toBeCloseTo(3.1251, 4);
    expectRow(answer('gaussian') as number[], [-0.18, 0.8353, 2.5019, 0.3339], 4);
    expect(answer('matrix')).toEqual(['differences', 'scores', 'raised', 'weights', 'mixed']);
    expect(answer('width')).toBeCloseTo(3.5597, 4);
    expect(answer('terms')).toBeCloseTo(1.6992, 4);
    expect(answer('query')).toBeCloseTo(0.0163, 4);
  });

  it('know each misconception by the number that it gives', () => {
    const said = (id: string, ...slips: string[]) => {
      const answers = askingOf(lesson, id).answers(open(id));
      return slips.map((slip) => answers[slip] as number);
    };
    expectRow(said('lookup', 'local-mean', 'sum-for-mean', 'lookup-for-mean'), [2.0262, 5.0262, 0], 4);
    const ofKernel = said('kernel', 'plain-mean', 'kernel-not-normalised', 'keys-for-values', 'winner-takes-all');
    expectRow(ofKernel, [2.0262, 6.2502, 2.5, 3.5597], 4);
    const limits = said('width', 'limit-is-truth', 'interpolation-for-nearest', 'plain-mean');
    expectRow(limits, [3.3654, 3.212, 2.0262], 4);
    const predictions = said('terms', 'distance-for-dot', 'plain-mean', 'weight-proportional-to-score');
    expectRow(predictions, [2.806, 2.0262, 2.165], 4);
    const shares = said('query', 'cosine-for-dot', 'weight-proportional-to-score', 'winner-takes-all');
    expectRow(shares, [0.0682, 0.1429, 0], 4);
  });

  it('tell a slip in the Gaussian by the line in which it happens, and follow it from there', () => {
    const asking = askingOf(lesson, 'gaussian');
    const c = open('gaussian');
    const filled = asking.answers(c);
    expectRow(filled['half-missing'] as number[], [-0.36, 0.6977, 2.3643, 0.2951], 4);
    expectRow(filled['kernel-not-normalised'] as number[], [-0.18, 0.8353, 2.5019, 0.8353], 4);
    expect((filled['divide-by-sum'] as number[])[3]).toBeCloseTo(0.0205, 4);
    expect(asking.judge(c, [-0.36, 0.6977, 2.3643, 0.2951])).toMatchObject({ slip: 'half-missing', at: 0 });
    expect(asking.judge(c, [-0.18, 0.8353, 2.5019, 0.0205])).toMatchObject({ slip: 'divide-by-sum', at: 3 });
  });

  it('take no other order of five of the nine lines for right', () => {
    const asking = askingOf(lesson, 'matrix');
    const c = open('matrix');
    const lines = ['no-square', 'softmax-over-columns', 'softmax-over-all', 'keys-for-values'];
    const right = orders([...(answer('matrix') as string[]), ...lines], 5).filter((o) => asking.judge(c, o).right);
    expect(right).toEqual([answer('matrix')]);
    expectRow(
      ['columns', 'all'].map((name) => asking.numbers?.[name]?.(c) as number),
      [1.187, 0.1804],
      4,
    );
  });

  it('follow what the learner changes, and not where the query stands', () => {
    expect(answer('lookup', asking(4))).toBeCloseTo(2.5262, 4);
    expect(answer('kernel', asking(0.2, { knobs: { kernel: 2 } }))).toBeCloseTo(3.1251, 4);
    expect(answer('kernel', { edits: { 'in.y_train': new Map([[3, 0]]) } })).toBeCloseTo(3.559696 / 2, 4);
    expect(answer('width', { edits: { 'in.mask': new Map([[2, 1]]) } })).toBeCloseTo(2.690465, 5);
    expect(answer('terms', asking(0.2))).toBeCloseTo(1.6992, 4);
    expect(answer('query', seeking([0, 0, 3], 3))).toBeCloseTo(0.0163, 4);
  });

  it('judge a query for the notebook by the worst of twenty scenes', () => {
    const asking = askingOf(lesson, 'build');
    const judged = (...q: number[]) => asking.judge(open('build', seeking(q)), 'built');
    expect(judged(-3, -6, -3)).toMatchObject({ right: true, numbers: { passed: 20 } });
    expect(judged(0, 6, 0)).toMatchObject({ right: false, slip: 'cosine-for-dot' });
    expect(judged(0, -6, 0)).toMatchObject({ right: false, slip: 'one-rival-only' });
    const narrow = judged(-3, -3, -3);
    expect(narrow).toMatchObject({ right: false, slip: 'margin-too-small' });
    expect(narrow.numbers?.here).toBeGreaterThan(0.5);
    expect(narrow.numbers?.worst).toBeLessThan(0.5);
    expect(asking.numbers?.known?.(open('build'))).toBeCloseTo(0.8339, 4);
  });
});

describe('what the words claim', () => {
  it('the line misses by as much as a computation in double precision says, and least at 2.3', () => {
    const misses = (w: number) => quoted('width', 'misses', { knobs: { w } }) as number;
    const keys = [0, 1, 2, 3, 4, 5];
    const predicted = (x: number, w: number) => {
      const kernel = keys.map((key) => Math.exp(-0.5 * ((x - key) * w) ** 2));
      const total = kernel.reduce((a, b) => a + b);
      return keys.reduce((sum, key, i) => sum + ((kernel[i] as number) / total) * truth(key), 0);
    };
    const missed = (w: number) => {
      const places = Array.from({ length: 100 }, (_, i) => 0.025 + i * 0.05);
      return Math.sqrt(places.reduce((sum, x) => sum + (predicted(x, w) - truth(x)) ** 2, 0) / 100);
    };
    expectRow([0, 1, 2.3, 20].map(misses), [0, 1, 2.3, 20].map(missed), 4);
    expect(quoted('lookup', 'misses')).toBeCloseTo(missed(0), 4);
    const grid = Array.from({ length: 401 }, (_, i) => i / 20);
    expect(grid.reduce((a, b) => (missed(b) < missed(a) ? b : a))).toBe(2.3);
  });

  it('the kernel that is drawn passes through the weights, under each kernel', () => {
    for (const kernel of [0, 1, 2]) {
      const c = open('kernel', { knobs: { kernel } });
      const weights = c.matrix('kernel.probs')[0] as number[];
      const drawn = new Map(kernelShares(c).map(([x, share]) => [x, share]));
      for (const [key, weight] of weights.entries()) expect(drawn.get(key)).toBeCloseTo(weight, 6);
    }
  });

  it('the box is drawn with upright sides, which end with the axis', () => {
    const heights = (x: number, at: number) =>
      kernelShares(open('kernel', asking(x, { knobs: { kernel: 0 } })))
        .filter(([place]) => Math.abs(place - at) < 1e-6)
        .map(([, share]) => share);
    expect(heights(2.5, 1.5)).toEqual([0, 0.5]);
    expect(heights(2.5, 3.5)).toEqual([0.5, 0]);
    expect(heights(0.5, 0)).toEqual([0.5]);
  });

  it('a point that is left out weighs nothing, and one query moves one row', () => {
    const weights = row('width', 'width.probs', { edits: { 'in.mask': new Map([[2, 1]]) } });
    expect(weights[2]).toBe(0);
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
    const before = open('matrix').matrix('fixed.probs');
    const after = open('matrix', asking(4.9)).matrix('fixed.probs');
    expect(after.map((line, i) => line.join() !== before[i]?.join())).toEqual([true, false, false, false, false]);
  });

  it('the error of leaving points out falls from sharpness 1 on, and hardly beyond 3', () => {
    const loss = (w: number) => open('width', { knobs: { w } }).value('train.0.loss', 0);
    expect(loss(1.05)).toBeLessThan(loss(1));
    expect(loss(1.5)).toBeLessThan(loss(1.05));
    for (const w of [4, 5, 10, 20]) expect(loss(w)).toBeCloseTo(loss(3), 4);
  });

  it('every question and number is sound wherever the query and the knobs stand', () => {
    for (const id of ['lookup', 'kernel', 'gaussian', 'width', 'terms']) {
      for (const x of [0, 0.5, 3.3, 5]) {
        for (const knobs of [{ w: 1 }, { kernel: 0, w: 0, keys: 0 }, { kernel: 2, w: 20, queries: 0 }] as Knobs[]) {
          expectSound(lesson, step(id), open(id, asking(x, { knobs })));
        }
      }
    }
  });
});
