import { describe, expect, it } from 'vitest';
import { mean } from '@/content/numbers/measure';
import { softmaxRows } from '@/content/numbers/tables';
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
import { presets } from './presets';
import { CROWD_KEYS, crowdInWidths, QUERIES, samplePairs } from './samples';

await readyToAsk(lesson);

const step = (id: string) => stepOf(lesson, id);
const open = (id: string, at: At = {}) => openLesson(lesson, at)(id);
const answer = (id: string, at?: At) => rightAnswer(lesson, id, open(id, at));
const quoted = (id: string, name: string, at?: At) =>
  (step(id).numbers?.[name] ?? askingOf(lesson, id).numbers?.[name])?.(open(id, at)) as number;
const said = (id: string, ...slips: string[]) => {
  const answers = askingOf(lesson, id).answers(open(id));
  return slips.map((slip) => answers[slip] as number);
};

function expectRow(got: readonly number[] | undefined, want: readonly number[], digits = 4): void {
  expect(got).toHaveLength(want.length);
  for (const [i, x] of want.entries()) expect(got?.[i], `entry ${i}`).toBeCloseTo(x, digits);
}

/** Mean of the largest weight, mean of ‖J‖, and the share of rows with a weight above 0.99, by code of its own. */
function measured(width: number, divisor: number): [largest: number, norm: number, above: number] {
  const { data } = crowdInWidths(width).products;
  const rows = Array.from({ length: QUERIES }, (_, i) => [...data.subarray(i * CROWD_KEYS, (i + 1) * CROWD_KEYS)]);
  const probs = softmaxRows(rows.map((row) => row.map((s) => s / divisor)));
  const norms = probs.map((p) =>
    Math.sqrt(mean(p.flatMap((a, i) => p.map((b, j) => (a * ((i === j ? 1 : 0) - b)) ** 2))) * CROWD_KEYS * CROWD_KEYS),
  );
  const largest = probs.map((p) => Math.max(...p));
  return [mean(largest), mean(norms), mean(largest.map((p) => (p > 0.99 ? 1 : 0)))];
}

describe('the numbers of the curriculum', () => {
  it('make products 1 and 2, and cosines that stay while a longer key takes more', () => {
    expectRow(open('dot').matrix('products')[0], [1, 2, -1, 3]);
    expectRow(open('dot').matrix('cosines')[0]?.slice(0, 2), [0.447214, 0.894427]);
    expectRow(
      open('dot', { edits: { 'in.q': new Map([[1, 1]]) } })
        .matrix('cosines')[0]
        ?.slice(0, 2),
      [Math.SQRT1_2, Math.SQRT1_2],
    );
    const scaled = (products: readonly number[]) => softmaxRows([products.map((s) => s / Math.SQRT2)])[0]?.[1];
    const longer = open('dot', { edits: presets.longer.edits(open('dot')) });
    expect(longer.value('cosines', 0, 1)).toBeCloseTo(0.894427, 5);
    expect(longer.value('products', 0, 1)).toBe(6);
    expect(scaled([1, 2])).toBeCloseTo(0.669762, 5);
    expect(scaled([1, 6])).toBeCloseTo(0.971682, 5);
  });

  it('make the additive scores 0.202433 and 0.761594, on either way', () => {
    const c = open('additive');
    expectRow(c.matrix('scores')[0], [0.202433, 0.761594], 5);
    expectRow(c.matrix('scores@joined')[0], [0.202433, 0.761594], 5);
    expectRow(c.matrix('probs')[0], [0.363742, 0.636258], 5);
    expect(c.value('scores@joined', 0, 0)).toBe(c.value('scores', 0, 0));
  });

  it('have the variance d, about: 11.03, 63.76 and 94.26 at 12, 64 and 96', () => {
    const at = (d: number) => open('variance', { knobs: { d } }).value('variance', 0);
    expectRow([12, 64, 96].map(at), [11.03, 63.76, 94.26], 2);
    const scaled = [4, 12, 64, 96].map((d) => open('premise', { knobs: { d } }).value('variance', 0));
    expect(Math.min(...scaled)).toBeGreaterThan(0.915);
    expect(Math.max(...scaled)).toBeLessThan(1);
  });

  it('saturate undivided and do not divided, at d = 4, 64 and 768', () => {
    expectRow(measured(4, 1).slice(0, 2), [0.382511, 0.327297], 5);
    expectRow(measured(64, 1).slice(0, 2), [0.840455, 0.177205], 5);
    expectRow(measured(4, 2).slice(1, 2), [0.291307], 5);
    expectRow(measured(64, 8).slice(0, 2), [0.242671, 0.304936], 5);
    expectRow(measured(768, 1).slice(1), [0.058394, 0.755], 5);
    expectRow(measured(768, Math.sqrt(768)).slice(1), [0.306084, 0], 5);
  });

  it('give (0.330238, 0.669762) for the first of two tokens, and (0.377541, 0.622459) if both are divided', () => {
    const by = (divisor: number) => softmaxRows([[1 / divisor, 2 / divisor]])[0];
    expectRow(by(Math.SQRT2), [0.330238, 0.669762], 5);
    expectRow(by(2), [0.377541, 0.622459], 5);
  });
});

describe('what the pages draw', () => {
  it('are the measures of code of their own', () => {
    const c = open('saturation');
    for (const [i, width] of [4, 16, 64, 256].entries()) {
      const [largest, norm] = measured(width, 1);
      expectRow([c.value('raw.largest', i), c.value('raw.norm', i)], [largest, norm], 5);
      const [calm, open] = measured(width, Math.sqrt(width));
      expectRow([c.value('scaled.largest', i), c.value('scaled.norm', i)], [calm, open], 5);
    }
  });

  it('give one key more the wider the vectors are, by either score', () => {
    for (const score of [0, 1]) {
      const average = (width: number) => open('chance', { knobs: { width, score } }).value('average', 0);
      const all = [0, 1, 2, 3, 4].map(average);
      expect(all).toEqual([...all].sort((a, b) => a - b));
    }
    expect(open('chance', { knobs: { width: 3 } }).value('average', 0)).toBeCloseTo(0.840455, 5);
    expect(open('chance', { knobs: { width: 3, score: 1 } }).value('average', 0)).toBeCloseTo(0.8444, 4);
  });

  it('draw the same sample again, and another one when asked', () => {
    const at = (draw: number) => open('variance', { knobs: { draw } }).value('variance', 0);
    expect(samplePairs(12, 0)).toBe(samplePairs(12, 0));
    expect(at(1)).not.toBe(at(0));
    expect(Math.abs(at(1) - 12)).toBeLessThan(1.5);
  });
});

describe('the questions', () => {
  it('are answered as the lesson starts', () => {
    expect(answer('chance')).toBeCloseTo(0.8405, 4);
    expect(answer('dot')).toBeCloseTo(0.0016, 4);
    expect(answer('additive')).toBe(2);
    expect(answer('variance')).toBeCloseTo(Math.sqrt(48), 10);
    expect(answer('premise')).toBe(3);
    expect(answer('saturation')).toBeCloseTo(0.1075, 4);
    expect(answer('shapes')).toBe('KVA');
    expectRow(answer('divisors') as number[], [2.8868, -2.3094, 0.7802]);
    expect(answer('program')).toEqual(['products', 'scaled', 'weights', 'mixed']);
  });

  it('know each misconception by the number that it gives', () => {
    expectRow(said('chance', 'even-share', 'terms-average-out', 'spread-of-one-term'), [0.0625, 0.0773, 0.3825]);
    expectRow(
      said('dot', 'cosine-for-dot', 'weight-proportional-to-score', 'longer-key-wins'),
      [0.012, 0.0361, 0.3995],
    );
    expectRow(said('variance', 'spread-of-one-term', 'variance-for-deviation', 'dot-size-is-d'), [3.32, 13.29, 48], 2);
    expectRow(said('premise', 'root-normalises-anything', 'variance-for-deviation', 'no-scale'), [1, 9, 29.3939]);
    expectRow(said('saturation', 'gradient-explodes', 'one-slope', 'scaled-for-raw'), [0.3544, 0.1772, 0.3022]);
    const rows = askingOf(lesson, 'divisors').answers(open('divisors'));
    const weights = ['no-scale', 'scale-by-d', 'scale-by-sequence-length', 'scale-by-model-width', 'divide-by-sum'];
    expectRow(
      weights.map((slip) => (rows[slip] as number[])[2] as number),
      [0.9361, 0.5948, 0.7302, 0.6603, 1.25],
    );
    expectRow(
      [quoted('program', 'byWidth'), quoted('program', 'byKeys'), quoted('program', 'first')],
      [0.3701, 0.5569, 1.9195],
    );
    expectRow([quoted('additive', 'near'), quoted('additive', 'far')], [1.99999, 0], 4);
  });

  it('take one power and no other, in widths that nobody has seen', () => {
    const asking = askingOf(lesson, 'divide');
    const judged = (p: number) => asking.judge(open('divide', { knobs: { p } }), 'built');
    // A step of the slider to either side is too much already, and whatever lies beyond.
    for (const p of [0.45, 0.5, 0.55]) expect(judged(p).right, `p = ${p}`).toBe(p === 0.5);
    expect(judged(0)).toMatchObject({ slip: 'no-scale' });
    expect(judged(1)).toMatchObject({ slip: 'scale-by-d' });
    expect(judged(0.45)).toMatchObject({ slip: 'wrong-exponent' });
  });

  it('take no other order of four of the ten lines for right', () => {
    const asking = askingOf(lesson, 'program');
    const c = open('program');
    const [products, scaled, weights, mixed] = answer('program') as [string, string, string, string];
    const pairs: [string, string[]][] = [
      [products, ['transposed-product', 'entrywise-product']],
      [scaled, ['scale-by-d', 'scale-by-sequence-length']],
      [weights, ['softmax-over-columns']],
      [mixed, ['keys-for-values']],
    ];
    expect(asking.judge(c, [products, scaled, weights, mixed]).right).toBe(true);
    expect(asking.judge(c, [scaled, products, weights, mixed]).right).toBe(false);
    for (const [line, others] of pairs) {
      for (const other of others) {
        const order = [products, scaled, weights, mixed].map((each) => (each === line ? other : each));
        expect(asking.judge(c, order)).toMatchObject({ right: false, slip: other });
      }
    }
  });

  it('make the mix that stands on the stage with the four lines', () => {
    const made = askingOf(lesson, 'program').judge(open('program'), answer('program') as string[]).numbers;
    expectRow(open('program').matrix('output')[0], Object.values(made ?? {}), 5);
    expect(made?.made1).toBeCloseTo(0.6382, 4);
  });

  it('do not hang on what the reader changed before', () => {
    expect(answer('chance', { knobs: { width: 4, score: 1 } })).toBeCloseTo(0.8405, 4);
    expect(answer('variance', { knobs: { d: 96, draw: 3 } })).toBeCloseTo(Math.sqrt(48), 10);
    expect(quoted('variance', 'before', { knobs: { d: 96, draw: 3 } })).toBeCloseTo(3.3217, 4);
    expect(answer('premise', { knobs: { ofQ: 4, ofK: 4 } })).toBe(3);
    expect(answer('saturation', { knobs: { divided: 1 } })).toBeCloseTo(0.1075, 4);
  });
});

describe('every step', () => {
  it('is sound wherever its knobs stand', () => {
    const at: Record<string, At['knobs'][]> = {
      chance: [{ width: 0 }, { width: 2, score: 1 }],
      variance: [{ d: 4 }, { d: 96 }],
      divide: [{ p: 1 }],
      premise: [{ ofQ: 0.25, ofK: 4 }],
      shapes: [
        { dk: 1, dv: 1 },
        { dk: 6, dv: 6 },
      ],
      divisors: [
        { dk: 1, m: 3 },
        { dk: 6, m: 6 },
      ],
    };
    for (const [id, all] of Object.entries(at)) {
      for (const knobs of all) expectSound(lesson, step(id), open(id, { knobs: knobs ?? {} }));
    }
  });
});
