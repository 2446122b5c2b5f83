import { describe, expect, it } from 'vitest';
import { entropy, sum } from '@/content/numbers/measure';
import {
  type At,
  askingOf,
  expectSound,
  openLesson,
  readyToAsk,
  rightAnswer,
  stepOf,
} from '@/tests/content/open-lesson';
import lesson from './lesson';
import { softmaxOf } from './numbers';
import { isLaterKey, isOtherText, maskOf, presets } from './presets';

await readyToAsk(lesson);

const step = (id: string) => stepOf(lesson, id);
const open = (id: string, at: At = {}) => openLesson(lesson, at)(id);
const answer = (id: string, at?: At) => rightAnswer(lesson, id, open(id, at));
const quoted = (id: string, name: string, at?: At) =>
  (step(id).numbers?.[name] ?? askingOf(lesson, id).numbers?.[name])?.(open(id, at));
const row = (id: string, of: string, at?: At) => open(id, at).matrix(of)[0] as number[];
const said = (id: string, ...slips: string[]) => {
  const answers = askingOf(lesson, id).answers(open(id));
  return slips.map((slip) => answers[slip] as number);
};
const scores = (...z: number[]): At => ({ edits: { 'in.z': new Map(z.entries()) } });

const FOUR = [0.643914, 0.236883, 0.087144, 0.032059];

function expectRow(got: readonly number[] | undefined, want: readonly number[], digits = 5): void {
  expect(got).toHaveLength(want.length);
  for (const [i, x] of want.entries()) expect(got?.[i], `entry ${i}`).toBeCloseTo(x, digits);
}

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

describe('the numbers of the curriculum', () => {
  it('make four weights of (2, 1, 0, −1), the first e times the second', () => {
    const weights = row('divide', 'probs');
    expectRow(weights, FOUR);
    expect((weights[0] as number) / (weights[1] as number)).toBeCloseTo(Math.E, 5);
  });

  it('make a negative weight and a division by 0 where e is left out', () => {
    expectRow(row('divide', 'plain'), [1, 0.5, 0, -0.5]);
    expect(row('divide', 'plain', scores(1, -1, 0, 0)).slice(0, 2)).toEqual([Infinity, -Infinity]);
    expectRow(softmaxOf([1, -1]), [0.880797, 0.119203]);
  });

  it('overflow as softmax is written, and not with the maximum taken away', () => {
    const added = (stable: number): At => ({ knobs: { c: 998, stable } });
    expect(row('shift', 'scores', added(0))).toEqual([1000, 999, 998, 997]);
    expect(row('shift', 'probs', added(0))).toEqual([NaN, NaN, NaN, NaN]);
    expectRow(row('shift', 'probs', added(1)), FOUR);
  });

  it('have the entropy 0.947537, less at a quarter of the temperature, and never more than ln 4', () => {
    const at = (tau: number) => open('temperature', { knobs: { tau } }).value('entropy', 0);
    expectRow([at(1), at(0.25)], [0.947537, 0.093113]);
    expect(quoted('temperature', 'limit')).toBeCloseTo(1.386294, 6);
    expect(at(10)).toBeLessThan(1.386294);
  });

  it('hand out 0.602237 and 0.397763 where two queries share one sum, and 1 each where they do not', () => {
    // The first two tokens alone: the two others are hidden.
    const two = { edits: { 'in.mask': maskOf((query, key) => query > 1 || key > 1) } };
    const sums = (along: number) =>
      open('axis', { ...two, knobs: { along } })
        .matrix('probs')
        .slice(0, 2)
        .map(sum);
    expectRow(row('axis', 'in.scores').slice(0, 2), [Math.SQRT1_2, Math.SQRT2]);
    expectRow(sums(2), [0.602237, 0.397763]);
    expectRow(sums(0), [1, 1]);
    expect(sums(1)[0]).not.toBeCloseTo(1, 2);
  });

  it('bring the largest slope from 0.229289 to nearly nothing as scores grow', () => {
    const at = (s: number) => open('jacobian', { knobs: { s } }).value('steepest', 0);
    expectRow([at(1), at(4)], [0.229289, 0.01798]);
    expect(quoted('jacobian', 'farthest')).toBeCloseTo(1.13e-7, 9);
    // 1 − p of a p next to 1 is a multiple of 2⁻²⁴ in float32.
    expect(Math.abs(at(16) - 1.13e-7)).toBeLessThan(2 ** -24);
    expectRow(row('jacobian', 'curve.steepest'), [at(1), at(2), at(4), at(8), at(16)], 7);
  });

  it('keep out what is masked before softmax, hand out 0.880797 where it is zeroed after, leak 0.082595 where scores are 0', () => {
    const two = { knobs: { length: 2 } };
    expectRow(row('padding', 'probs', two), [0.731059, 0.268941, 0, 0]);
    expect(sum(row('padding', 'after.probs', two))).toBeCloseTo(0.880797, 5);
    expectRow(row('padding', 'zero.probs', two).slice(2), [0.082595, 0.082595]);
  });

  it('leave 10 of 16 pairs under the causal mask', () => {
    const c = open('masks', { edits: presets.causal.edits() });
    expect(c.matrix('probs').flat().filter(Boolean)).toHaveLength(10);
  });

  it('give back the unmasked weights, equal ones or none, by what is written into a row that is hidden whole', () => {
    const weights = (way: number, fill: number) => row('empty', 'probs', { knobs: { way, fill } });
    expectRow(weights(0, 1), FOUR);
    expectRow(weights(0, 0), FOUR);
    expectRow(weights(1, 1), [0.25, 0.25, 0.25, 0.25]);
    for (const way of [0, 1]) expect(weights(way, 3)).toEqual([NaN, NaN, NaN, NaN]);
    expectRow(weights(0, 2), [0.25, 0.25, 0.25, 0.25]);
  });
});

describe('the questions', () => {
  it('are answered as the lesson starts', () => {
    expect(answer('divide')).toBe('turned');
    expectRow(answer('exp') as number[], [1, 11.2427, 0.6572, 0.012], 4);
    expect(answer('shift')).toBeCloseTo(0.6439, 4);
    expect(answer('padding')).toBeCloseTo(0.7311, 4);
    expect(answer('axis')).toBe('2.1 2.2 2.3 2.4');
    expect(answer('program')).toEqual(['hidden', 'shifted', 'raised', 'weights', 'mixed']);
    expectRow(answer('empty') as number[], FOUR);
    expect(answer('temperature')).toBeCloseTo(7.3891, 4);
    expect(answer('jacobian')).toBeCloseTo(0.0017, 4);
  });

  it('know each misconception by the number that it gives', () => {
    expectRow(
      said('padding', 'mask-after-softmax', 'mask-score-zero', 'freed-weight-shared-equally'),
      [0.6439, 0.6103, 0.7035],
      4,
    );
    expectRow(
      said('temperature', 'ratio-times', 'scaling-cancels', 'temperature-inverted'),
      [5.4366, Math.E, 1.6487],
      4,
    );
    expectRow(said('jacobian', 'one-slope', 'gradient-explodes', 'numerator-only'), [0.0226, 0.0903, 0.0982], 4);
    expectRow(said('shift', 'divide-by-sum', 'shift-changes-softmax'), [0.2504, 1], 4);
    expect(said('axis', 'no-renormalisation', 'softmax-over-columns')).toEqual(['2.1', '1.1 2.1 3.1 4.1']);
  });

  it('open with 2.1905, which has to become 1.2689', () => {
    expect(open('divide').value('output', 0, 0)).toBeCloseTo(2.1905, 4);
    expectRow([quoted('divide', 'lost') as number, quoted('divide', 'wanted') as number], [0.1192, 1.2689], 4);
    expect(open('padding', { knobs: { length: 2 } }).value('output', 0, 0)).toBeCloseTo(1.2689, 4);
    expectRow([quoted('padding', 'was') as number, quoted('padding', 'is') as number], [2.1905, 1.2689], 4);
  });

  it('tell a slip in the row by the cell in which it happens, and follow it from there', () => {
    const asking = askingOf(lesson, 'exp');
    const c = open('exp');
    expect(asking.judge(c, [0, 10.2427, 0.7214, 0.0132])).toMatchObject({ slip: 'exp-zero-is-zero', at: 0 });
    expect(asking.judge(c, [1, 11.2427, 2, -2])).toMatchObject({ slip: 'divide-by-sum', at: 2 });
    expect(asking.judge(c, [1, 11.2427, 1, 0.0183])).toMatchObject({ slip: 'divide-by-max', at: 2 });
  });

  it('take no other order of five of the nine lines for right', () => {
    const asking = askingOf(lesson, 'program');
    const c = open('program');
    const lines = ['mask-after-softmax', 'mask-score-zero', 'softmax-over-columns', 'divide-by-max'];
    const right = orders([...(answer('program') as string[]), ...lines], 5).filter((o) => asking.judge(c, o).right);
    expect(right).toEqual([answer('program')]);
    const numbers = ['left', 'leaked', 'right', 'divided'].map((name) => quoted('program', name) as number);
    expectRow(numbers, [0.4101, 0.1228, 0.3302, 0.3775], 4);
  });

  it('make the mix that stands on the stage with the five lines', () => {
    const made = askingOf(lesson, 'program').judge(open('program'), answer('program') as string[]).numbers;
    expectRow(row('program', 'output'), Object.values(made ?? {}), 5);
  });

  it('take one mask and no other, and tell each slip from it', () => {
    const asking = askingOf(lesson, 'masks');
    const judged = (hides: (query: number, key: number) => boolean) =>
      asking.judge(open('masks', { edits: { 'in.mask': maskOf(hides) } }), 'built');
    const both = (query: number, key: number) => isLaterKey(query, key) || isOtherText(query, key);
    expect(judged(both)).toMatchObject({ right: true, numbers: { passed: 20 } });
    for (let at = 0; at < 16; at++) {
      const turned = (query: number, key: number) => both(query, key) !== (at === 4 * query + key);
      expect(judged(turned).right, `cell ${at}`).toBe(false);
    }
    expect(judged(isLaterKey)).toMatchObject({ slip: 'other-sentence-open' });
    expect(judged(isOtherText)).toMatchObject({ slip: 'later-open' });
    expect(judged((query, key) => both(key, query))).toMatchObject({ slip: 'row-for-column' });
    expect(judged((query) => query > 1)).toMatchObject({ slip: 'mask-queries' });
    expect(judged((query, key) => query !== key)).toMatchObject({ slip: 'shut-too-much' });
    expect(quoted('masks', 'third')).toBeCloseTo(0.8044, 4);
  });

  it('do not hang on what the reader changed before', () => {
    expect(answer('shift', { knobs: { c: 500, stable: 1 } })).toBeCloseTo(0.6439, 4);
    expect(answer('padding', { knobs: { length: 1 } })).toBeCloseTo(0.7311, 4);
    expect(answer('axis', { knobs: { along: 2 } })).toBe('2.1 2.2 2.3 2.4');
    expectRow(answer('empty', { knobs: { way: 1, fill: 3 } }) as number[], FOUR);
    expect(answer('temperature', { knobs: { tau: 4 } })).toBeCloseTo(7.3891, 4);
    expect(answer('jacobian', { knobs: { s: 16 } })).toBeCloseTo(0.0017, 4);
  });
});

describe('what the pages draw', () => {
  it('are the entropies that the run has', () => {
    const c = open('temperature');
    for (const [i, tau] of c.matrix('in.taus').flat().entries()) {
      const weights = softmaxOf((c.matrix('in.z')[0] as number[]).map((z) => z / tau));
      expect(c.value('curve.entropy', i)).toBeCloseTo(entropy(weights), 5);
    }
  });

  it('are sound wherever the knobs stand', () => {
    const at: Record<string, At['knobs'][]> = {
      padding: [{ length: 1 }, { length: 3 }],
      axis: [{ along: 1 }, { along: 2 }],
      temperature: [{ tau: 0.1 }, { tau: 10 }],
      jacobian: [{ s: 16 }],
    };
    for (const [id, all] of Object.entries(at)) {
      for (const knobs of all) expectSound(lesson, step(id), open(id, { knobs: knobs ?? {} }));
    }
  });
});
