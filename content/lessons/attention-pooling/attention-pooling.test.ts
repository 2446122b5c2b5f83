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

function expectRow(got: readonly number[] | undefined, want: readonly number[], digits = 5): void {
  expect(got).toHaveLength(want.length);
  for (const [i, x] of want.entries()) expect(got?.[i], `entry ${i}`).toBeCloseTo(x, digits);
}

describe('the numbers of the curriculum', () => {
  it('are six points of 2 sin x + x^0.8', () => {
    expectRow(row('lookup', 'in.y_train'), [0, 2.682942, 3.559696, 2.690465, 1.517828, 1.70605]);
    expect(truth(2.5)).toBeCloseTo(3.278327, 6);
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
    expectRow(row('matrix', 'fixed.y_hat'), [1.706589, 2.622718, 2.779383, 2.252142, 1.817015]);
    const middle = open('matrix').matrix('fixed.probs')[2] as number[];
    expectRow(middle, [...middle].reverse(), 6);
  });

  it('lead from the mean to the nearest point as the width parameter grows', () => {
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
    const [cup = 0, ...others] = row('query', 'probs', seeking([0, 0, 0], 3));
    expect(cup).toBeCloseTo(0.833925, 5);
    expectRow(others, [0.041519, 0.041519, 0.041519, 0.041519]);
    expectRow(row('query', 'probs'), [0.015212, 0.305538, 0.305538, 0.068175, 0.305538]);
  });
});

describe('the questions', () => {
  it('are answered as the lesson starts', () => {
    expect(answer('lookup')).toBeCloseTo(3.0262, 4);
    expect(answer('kernel')).toBeCloseTo(3.1251, 4);
    expectRow(answer('gaussian') as number[], [-0.18, 0.8353, 0.3339], 4);
    expect(answer('matrix')).toBe('rows');
    expect(answer('width')).toBe('nearest');
    expect(answer('terms')).toBe('product');
    expect(answer('query')).toBe('sharper');
    expect(answer('build')).toBe('apart');
  });

  it('offer what the misconceptions compute', () => {
    const said = (id: string, ...slips: string[]) =>
      slips.map((slip) => askingOf(lesson, id).answers(open(id))[slip] as number);
    const options = (id: string, ...names: string[]) => names.map((name) => quoted(id, name) as number);
    expectRow(said('lookup', 'local-mean', 'sum-for-mean', 'lookup-for-mean'), [2.0262, 8.0262, 0], 4);
    expectRow(options('width', 'nearest', 'truth', 'between', 'mean'), [3.5597, 3.3654, 3.212, 2.0262], 4);
    expectRow(options('terms', 'product', 'distance', 'equal', 'share'), [1.6992, 2.806, 2.0262, 2.165], 4);
    expectRow(options('query', 'sharper', 'same', 'score', 'none'), [0.0163, 0.0682, 0.1429, 0], 4);
    expectRow(options('matrix', 'columns', 'all'), [1.2683, 0.1826], 4);
  });

  it('follow what the learner changes, and not where the query stands', () => {
    expect(answer('lookup', asking(4))).toBeCloseTo(3.0262, 4);
    expect(answer('kernel', asking(0.2, { knobs: { kernel: 2 } }))).toBeCloseTo(3.1251, 4);
    expect(answer('kernel', { edits: { 'in.y_train': new Map([[3, 0]]) } })).toBeCloseTo(3.559696 / 2, 4);
    const left = { edits: { 'in.mask': new Map([[2, 1]]) } };
    expect(quoted('width', 'nearest', left)).toBeCloseTo(2.690465, 5);
  });

  it('judge a query by the worst of twenty scenes', () => {
    expect(quoted('build', 'apart')).toBeGreaterThan(0.5);
    for (const name of ['longer', 'against', 'all']) expect(quoted('build', name), name).toBeLessThan(0.5);
    expect(quoted('build', 'known')).toBeCloseTo(0.8339, 4);
    expect(quoted('build', 'least', seeking([-3, -6, -3]))).toBe(quoted('build', 'apart'));
  });
});

describe('what the words claim', () => {
  it('the line misses by as much as a computation in double precision says, and least near 2.25', () => {
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
    expectRow([0, 1, 2.25, 20].map(misses), [0, 1, 2.25, 20].map(missed), 4);
    expect(quoted('lookup', 'misses')).toBeCloseTo(missed(0), 4);
    const widths = Array.from({ length: 80 }, (_, i) => i / 4);
    const best = widths.reduce((a, b) => (misses(b) < misses(a) ? b : a));
    expect(Math.abs(best - 2.25)).toBeLessThanOrEqual(0.25);
  });

  it('the kernel that is drawn passes through the weights, under each kernel', () => {
    for (const kernel of [0, 1, 2]) {
      const c = open('kernel', { knobs: { kernel } });
      const weights = c.matrix('kernel.probs')[0] as number[];
      const drawn = new Map(kernelShares(c).map(([x, share]) => [x, share]));
      for (const [key, weight] of weights.entries()) expect(drawn.get(key)).toBeCloseTo(weight, 6);
    }
  });

  it('a point that is left out weighs nothing, and one query moves one row', () => {
    const weights = row('width', 'width.probs', { edits: { 'in.mask': new Map([[2, 1]]) } });
    expect(weights[2]).toBe(0);
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
    const before = open('matrix').matrix('fixed.probs');
    const after = open('matrix', asking(4.9)).matrix('fixed.probs');
    expect(after.map((line, i) => line.join() !== before[i]?.join())).toEqual([true, false, false, false, false]);
  });

  it('the error of leaving points out falls from width 1 towards the best', () => {
    const loss = (w: number) => open('width', { knobs: { w } }).value('train.0.loss', 0);
    expect(loss(1.5)).toBeLessThan(loss(1));
  });

  it('every question and number is sound wherever the query and the knobs stand', () => {
    for (const id of ['lookup', 'kernel', 'gaussian', 'width', 'terms']) {
      for (const x of [0, 0.5, 3.3, 5]) {
        for (const knobs of [{ w: 1 }, { kernel: 0, w: 0, keys: 0 }, { kernel: 2, w: 20, queries: 0 }] as Knobs[]) {
          expectSound(step(id), open(id, asking(x, { knobs })));
        }
      }
    }
  });
});
