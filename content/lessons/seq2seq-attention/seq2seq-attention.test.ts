import { describe, expect, it } from 'vitest';
import { greatestChange, sum } from '@/content/numbers/measure';
import {
  type At,
  askingOf,
  expectSound,
  openLesson,
  readyToAsk,
  rightAnswer,
  stepOf,
} from '@/tests/content/open-lesson';
import { FOUR, LENGTHS, sentence } from './data';
import lesson from './lesson';
import { best, GOAL, lastState, leastCurve, leastMove } from './numbers';

await readyToAsk(lesson);

const step = (id: string) => stepOf(lesson, id);
const open = (id: string, at: At = {}) => openLesson(lesson, at)(id);
const answer = (id: string, at?: At) => rightAnswer(lesson, id, open(id, at));
const quoted = (id: string, name: string, at?: At) =>
  (step(id).numbers?.[name] ?? askingOf(lesson, id).numbers?.[name])?.(open(id, at));
const row = (id: string, of: string, i = 0, at?: At) => open(id, at).matrix(of)[i] as number[];
const said = (id: string, ...slips: string[]) => {
  const answers = askingOf(lesson, id).answers(open(id));
  return slips.map((slip) => answers[slip] as number);
};
type Rows = readonly (readonly number[])[];
const words = (rows: Rows): At => ({ edits: { 'in.x': new Map(rows.flat().entries()) } });
const query = (...q: number[]): At => ({ edits: { 'in.q': new Map(q.entries()) } });

function expectRow(got: readonly number[] | undefined, want: readonly number[], digits = 5): void {
  expect(got).toHaveLength(want.length);
  for (const [i, x] of want.entries()) expect(got?.[i], `entry ${i}`).toBeCloseTo(x, digits);
}

/** Every order of so many of these. */
const orders = <T>(of: readonly T[], count: number): T[][] =>
  count === 0
    ? [[]]
    : of.flatMap((first, i) =>
        orders(
          of.filter((_, k) => k !== i),
          count - 1,
        ).map((rest) => [first, ...rest]),
      );

/** The sentence with one word turned round. */
const turnedRound = (of: Rows, at: number): Rows => of.map((x, i) => (i === at ? x.map((entry) => -entry) : x));

describe('the numbers of the curriculum', () => {
  it('have two words and five outputs, 0.59 probable in all', () => {
    expect(open('sequence').matrix('in.source')).toHaveLength(2);
    expect(open('sequence').matrix('in.p')).toHaveLength(5);
    expect(open('sequence').value('product', 4, 0)).toBeCloseTo(0.59049, 5);
  });

  it('make four states, one after another', () => {
    const states = [
      [0.761594, 0],
      [0.363399, 0.761594],
      [-0.674144, 0.363399],
      [-0.324861, -0.674144],
    ];
    for (const [i, state] of states.entries()) {
      expectRow(row('fixed', 'states', i), state);
      expectRow(lastState(FOUR.slice(0, i + 1), 0.5), state);
    }
    expectRow(row('fixed', 'fixed'), states[3] as number[]);
  });

  it('have a mean of the states that is not the last, and influences from 0.033 to 1.048', () => {
    const states = open('fixed').matrix('states');
    expectRow(
      [0, 1].map((j) => sum(states.map((state) => state[j] as number)) / 4),
      [0.031497, 0.112712],
    );
    const small = 1e-6;
    const influences = FOUR.map((_, i) => {
      const slopes = [0, 1].flatMap((j) => {
        const nudged = (by: number) =>
          FOUR.map((x, k) => x.map((entry, f) => (k === i && f === j ? entry + by : entry)));
        const [more, less] = [small, -small].map((by) => lastState(nudged(by), 0.5)) as [number[], number[]];
        return more.map((h, f) => (h - (less[f] as number)) / (2 * small));
      });
      return Math.hypot(...slopes);
    });
    expectRow(influences, [0.033349, 0.11697, 0.339961, 1.047698]);
    expect((influences[3] as number) / (influences[0] as number)).toBeCloseTo(31.4, 1);
  });

  it('weigh the states by either query', () => {
    expectRow(row('flip', 'probs', 0), [0.819991, 0.166753, 0.002628, 0.010628]);
    expectRow(row('flip', 'probs', 1), [0.0379, 0.797387, 0.162156, 0.002556]);
  });

  it('move the fixed context by 0.066997 and that of attention by 1.122687 when the first word is turned round', () => {
    expect(quoted('flip', 'fixed')).toBeCloseTo(0.066997, 5);
    expect(quoted('flip', 'moved')).toBeCloseTo(1.122687, 5);
    expect(answer('fixed')).toBeCloseTo(0.066997, 5);
  });

  it('align each character with its word: 0.982014', () => {
    const [fits, fitsNot] = [0.982014, 0.017986];
    const rows = [0, 1, 2, 3].map((i) => row('alignment', 'probs', i));
    for (const [i, weights] of rows.entries()) expectRow(weights, i < 2 ? [fits, fitsNot] : [fitsNot, fits]);
  });

  it('have a matrix of 4 × 2 from output to source, and 2 × 4 the other way round', () => {
    const size = (swap: number) => {
      const A = open('whose', { knobs: { swap } }).matrix('probs');
      return [A.length, A[0]?.length];
    };
    expect([size(0), size(1)]).toEqual([
      [4, 2],
      [2, 4],
    ]);
  });

  it('have ways of 50 steps and of 1 in a source of 50 words', () => {
    expect(Math.max(...row('path', 'fixed'))).toBe(50);
    expect(new Set(row('path', 'attended'))).toEqual(new Set([1]));
  });
});

describe('the encoder', () => {
  it('leave at most half of a difference at each update', () => {
    const states = (of: Rows) => of.map((_, i) => lastState(of.slice(0, i + 1), 0.5));
    for (const of of orders(FOUR, 4)) {
      for (let at = 0; at < 3; at++) {
        const [before, after] = [states(of), states(turnedRound(of, at))];
        const moves = before.map((state, i) => greatestChange([state], [after[i] as number[]]));
        for (let i = at + 1; i < 4; i++) expect(moves[i]).toBeLessThanOrEqual(0.5 * (moves[i - 1] as number) + 1e-12);
      }
    }
  });

  it('fade the first words where w is small, and keep the last out where it is large', () => {
    const moves = (count: number, w: number) => {
      const of = sentence(count);
      return of.map((_, i) => greatestChange([lastState(turnedRound(of, i), w)], [lastState(of, w)]));
    };
    for (const count of LENGTHS) {
      const [faded, filled] = [moves(count, 0.5), moves(count, 3)];
      expect(faded[0]).toBeLessThan(0.1);
      expect(faded.at(-1)).toBeGreaterThan(1.5);
      expect(filled[0]).toBeGreaterThan(1.9);
      expect(filled.at(-1)).toBeLessThan(0.1);
    }
  });

  it('leave 0.83 to the least word of four at the best w, and no 0.3 of more words', () => {
    expectRow([4, 8, 12, 16, 20].map(best), [0.8288, 0.1991, 0.1057, 0.0683, 0.0507], 4);
    for (const count of LENGTHS.slice(1)) expect(best(count)).toBeLessThan(GOAL);
  });

  it('draw the least move that the run has', () => {
    for (const [length, count] of LENGTHS.entries()) {
      const c = open('hold', { knobs: { length, w: 1.2 } });
      const curve = leastCurve(count);
      expect(c.value('least', 0)).toBeCloseTo(leastMove(c.matrix('in.x'), 1.2), 5);
      for (const [i, w] of c.matrix('in.carries').flat().entries()) {
        const at = curve.find(([x]) => Math.abs(x - w) < 1e-9)?.[1] ?? Number.NaN;
        expect(c.value('curve.least', i)).toBeCloseTo(at, 5);
      }
    }
  });
});

describe('the questions', () => {
  it('are answered as the lesson starts', () => {
    expect(answer('sequence')).toBeCloseTo(0.59, 2);
    expectRow(answer('encoder') as number[], [-0.8183, -0.6741], 4);
    expect(answer('fixed')).toBeCloseTo(0.067, 3);
    expect(answer('hold')).toBeCloseTo(0.1057, 4);
    expect(answer('context')).toBeCloseTo(0.82, 4);
    expect(answer('flip')).toBeCloseTo(0.0903, 4);
    expect(answer('program')).toEqual(['read', 'scores', 'weights', 'mixed']);
    expect(answer('alignment')).toBeCloseTo(0.9647, 4);
    expect(answer('whose')).toEqual([5, 3, 5]);
    expect(answer('path')).toEqual([50, 0]);
  });

  it('know each misconception by the number that it gives', () => {
    expectRow(said('sequence', 'off-by-one', 'one-output-per-source-word'), [0.6561, 0.81], 4);
    expectRow(said('fixed', 'plain-mean', 'no-forgetting'), [0.6177, 1.5232], 4);
    expectRow(said('hold', 'length-does-not-matter', 'shared-by-length'), [0.8288, 0.2763], 4);
    expectRow(said('context', 'cosine-for-dot', 'weight-proportional-to-score'), [0.6167, 1.2335], 4);
    expectRow(said('flip', 'weights-fixed-to-position', 'complement'), [0.82, 0.18], 4);
    expectRow(said('alignment', 'pairs-judged-alone', 'divide-by-sum'), [0.982, 0.2], 4);
  });

  it('tell a slip in the update by the cell in which it happens, and follow it from there', () => {
    const asking = askingOf(lesson, 'encoder');
    const c = open('encoder');
    expect(asking.judge(c, [-1, -0.762])).toMatchObject({ slip: 'state-not-carried', at: 0 });
    expect(asking.judge(c, [-0.637, -0.563])).toMatchObject({ slip: 'recurrent-weight-missing', at: 0 });
    expect(asking.judge(c, [-0.818, -0.818])).toMatchObject({ slip: 'activation-missing', at: 1 });
  });

  it('take a long query along the word for right, in all 24 orders', () => {
    const asking = askingOf(lesson, 'find');
    const judged = (...q: number[]) => asking.judge(open('find', query(...q)), 'built');
    expect(judged(-8, 0)).toMatchObject({ right: true });
    expect(judged(6, 0)).toMatchObject({ slip: 'looks-away' });
    expect(judged(-6, 6)).toMatchObject({ right: false, slip: 'reads-the-neighbour' });
    expect(judged(-6, 0)).toMatchObject({ right: false, slip: 'margin-too-small' });
    const worst = orders(FOUR, 4).map((of) => {
      const c = open('find', { edits: { ...words(of).edits, ...query(-8, 0).edits } });
      return c.value(
        'probs',
        0,
        of.findIndex(([x]) => x === -1),
      );
    });
    expect(Math.min(...worst)).toBeCloseTo(0.877, 3);
  });

  it('take no other order of four of the eight lines for right', () => {
    const asking = askingOf(lesson, 'program');
    const c = open('program');
    const lines = ['query-from-source', 'softmax-over-columns', 'last-word-only', 'words-for-states'];
    const right = orders([...(answer('program') as string[]), ...lines], 4).filter((o) => asking.judge(c, o).right);
    expect(right).toEqual([answer('program')]);
    expect(quoted('program', 'column')).toBeCloseTo(1.94, 2);
  });

  it('make the context that stands on the stage with the four lines', () => {
    const made = askingOf(lesson, 'program').judge(open('program'), answer('program') as string[]).numbers;
    expectRow(row('program', 'context'), Object.values(made ?? {}), 5);
  });

  it('do not hang on what the reader changed before', () => {
    expect(answer('fixed', { knobs: { flip: 3 } })).toBeCloseTo(0.067, 3);
    expect(answer('hold', { knobs: { length: 1, w: 2 } })).toBeCloseTo(0.1057, 4);
    expect(answer('flip', { knobs: { flip: 1 } })).toBeCloseTo(0.0903, 4);
    expect(answer('alignment', { knobs: { front: 4 } })).toBeCloseTo(0.9647, 4);
    expect(answer('whose', { knobs: { swap: 1 } })).toEqual([5, 3, 5]);
    expect(answer('path', { knobs: { T: 7 } })).toEqual([50, 0]);
  });
});

describe('additive scores', () => {
  it('fire one unit where character and word fit, two where they do not', () => {
    const c = open('alignment', { knobs: { front: 2 } });
    const features = c.trace.get('features').tensor;
    const [characters, columns, units] = features.shape as [number, number, number];
    const fires = (i: number, j: number) =>
      sum([...features.data.slice((i * columns + j) * units, (i * columns + j + 1) * units)]);
    for (let i = 0; i < characters; i++) {
      const fit = 2 + (i < 2 ? 0 : 1);
      for (let j = 0; j < columns; j++) expect(fires(i, j)).toBeCloseTo(j === fit ? 1 : 2, 5);
    }
  });
});

describe('what the pages draw', () => {
  it('are sound wherever the knobs stand', () => {
    const at: Record<string, At['knobs'][]> = {
      sequence: [{ task: 1 }, { task: 2, p: 0.5 }],
      fixed: [{ flip: 4 }],
      hold: [
        { length: 3, w: 0 },
        { length: 3, w: 3 },
      ],
      alignment: [{ front: 5, cost: 6 }],
      whose: [{ swap: 1 }],
      path: [{ T: 2 }, { T: 100 }],
    };
    for (const [id, all] of Object.entries(at)) {
      for (const knobs of all) expectSound(lesson, step(id), open(id, { knobs: knobs ?? {} }));
    }
  });
});
