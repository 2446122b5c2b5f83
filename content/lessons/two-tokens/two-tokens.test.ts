import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Context } from '@/content/context';
import { greatestChange } from '@/content/numbers/measure';
import { change } from '@/content/numbers/what-if';
import { type At, askingOf, openLesson, readyToAsk, rightAnswer, stepOf } from '@/tests/content/open-lesson';
import * as en from './en.mdx';
import { WQ } from './example';
import formulas from './formulas.tex';
import lesson from './lesson';
import * as zh from './zh.mdx';

await readyToAsk(lesson);

const ids = lesson.steps.map(({ id }) => id);
const step = (id: string) => stepOf(lesson, id);
const open = (id: string, at: At = {}): Context => openLesson(lesson, at)(id);
const answer = (id: string, state?: At) => rightAnswer(lesson, id, open(id, state));
const quoted = (id: string, name: string, state?: At) => step(id).numbers?.[name]?.(open(id, state));

function expectMatrix(of: string, want: number[][]): void {
  const got = open('tokens').matrix(of);
  expect(got.map((line) => line.length)).toEqual(want.map((line) => line.length));
  for (const [i, line] of want.entries()) for (const [j, x] of line.entries()) expect(got[i]?.[j]).toBeCloseTo(x, 5);
}

describe('the two-token run', () => {
  it('gives the numbers that a student finds on paper', () => {
    expectMatrix('q', [[1, 2], [1, 1]]); // biome-ignore format: reads as a matrix
    expectMatrix('k', [[1, 0], [0, 1]]); // biome-ignore format: reads as a matrix
    expectMatrix('v', [[1, 1], [0, 2]]); // biome-ignore format: reads as a matrix
    expectMatrix('products', [[1, 2], [1, 1]]); // biome-ignore format: reads as a matrix
    expectMatrix('scores', [[Math.SQRT1_2, Math.SQRT2], [Math.SQRT1_2, Math.SQRT1_2]]); // biome-ignore format: reads as a matrix
    expectMatrix('probs', [[0.330238, 0.669762], [0.5, 0.5]]); // biome-ignore format: reads as a matrix
    expectMatrix('output', [[0.330238, 1.669762], [0.5, 1.5]]); // biome-ignore format: reads as a matrix
    expectMatrix('fused', [[1, 2, 1, 0, 1, 1], [1, 1, 0, 1, 0, 2]]); // biome-ignore format: reads as a matrix
  });
});

describe('the questions', () => {
  it('are answered as the example starts', () => {
    expect(answer('tokens')).toBeCloseTo(Math.SQRT2, 6);
    expect(answer('query')).toEqual([1, 0]);
    expect(answer('queries')).toBe(2);
    expect(answer('keys')).toBe('k₃');
    expect(answer('values')).toBe('V, Z');
    expect(answer('scores')).toEqual([3, 1]);
    expect(answer('scale')).toBe(0.25);
    expect(answer('softmax')).toBeCloseTo(0.62, 2);
    expect(answer('output')).toBeCloseTo(5.57, 2);
    expect(answer('shapes')).toEqual([5, 5, 5, 2, 3]);
  });

  it('know each misconception by the number that it gives on paper', () => {
    const slips = (id: string) => askingOf(lesson, id).answers(open(id));
    expect(slips('query')).toMatchObject({ 'row-for-column': [0, -1], 'entrywise-product': [1, -1] });
    expect(slips('scores')).toMatchObject({
      'transposed-product': [1, 3],
      'scores-symmetric': [3, 3],
      'raw-tokens': [0, 0],
    });
    const { 'mask-after-softmax': kept, 'softmax-over-columns': columns, 'divide-by-sum': share } = slips('softmax');
    expect([kept, columns, share].map((each) => Number(each).toFixed(2))).toEqual(['0.27', '0.50', '1.00']);
    expect(Number(slips('output')['row-for-column']).toFixed(2)).toBe('3.65');
  });

  it('follow what the learner changes', () => {
    expect(answer('tokens', { edits: { 'in.tokens': new Map([[0, 2]]) } })).toBeCloseTo(Math.sqrt(5), 6);
    expect(answer('keys', { edits: { 'in.tokens': new Map([[0, 0]]) } })).toBe('k₁, k₃');
    expect(answer('shapes', { knobs: { dk: 4 } })).toEqual([5, 5, 5, 2, 4]);
  });

  it('ask for a factor that leaves every weight as it is', () => {
    const c = open('scale').rerun({ given: { d: 2 } });
    const factor = Number(rightAnswer(lesson, 'scale', c));
    const multiplied = change(c, WQ, (value) => value * factor);
    const other = c.rerun({ knobs: { scaled: 0 }, edits: multiplied });
    expect(greatestChange(other.matrix('probs'), c.matrix('probs'))).toBeLessThan(1e-6);
  });

  it('tell a weight that a run without the token gives too', () => {
    for (const temperature of [1, 0.5, 3]) {
      const without = open('softmax', { knobs: { count: 3, temperature } });
      expect(answer('softmax', { knobs: { temperature } })).toBeCloseTo(without.value('probs', 0, 1), 6);
    }
  });

  it('let the output grow with the values by more than nothing, on all fresh numbers', () => {
    const { fresh, numbers } = askingOf(lesson, 'values');
    for (let seed = 1; seed <= 40; seed++) {
      const c = open('values').rerun(fresh(open('values'), seed) ?? {});
      expect(numbers?.before?.(c)).toBeGreaterThan(0);
      expect(numbers?.after?.(c)).toBeGreaterThan(numbers?.before?.(c) ?? Number.NaN);
    }
  });

  it('show the output that the program’s five lines make, whatever was turned in the steps before', () => {
    for (const id of ['program', 'together']) expect(step(id).knobs).toMatchObject({ scaled: 1, temperature: 1 });
    const c = open('program');
    const made = askingOf(lesson, 'program').judge(c, ['qkv', 'products', 'scores', 'weights', 'mixed']).numbers;
    expect([made?.made1, made?.made2]).toEqual(c.matrix('output')[0]?.map((x) => expect.closeTo(x, 6)));
  });
});

describe('the numbers in the text', () => {
  it('work out the softmax of row 1 as the engine does, at every temperature', () => {
    for (const temperature of [0.25, 1, 4]) {
      const state = { knobs: { temperature } };
      const [second, sum] = [quoted('softmax', 'exp2', state), quoted('softmax', 'total', state)] as [number, number];
      expect(second / sum).toBeCloseTo(open('softmax', state).value('probs', 0, 1), 5);
    }
  });

  it('keep the written-out sums true when a result is overwritten by hand', () => {
    for (const [id, of] of [
      ['query', 'q'],
      ['keys', 'k'],
      ['scores', 'products'],
    ] as const) {
      // biome-ignore format: pairs
      expect(quoted(id, 'cell', { edits: { [of]: new Map([[0, 9], [1, 9], [4, 9]]) } })).toBe(quoted(id, 'cell'));
    }
    expect(quoted('query', 'cell')).toBe(open('query').value('q', 0, 1));
    expect(quoted('scores', 'cell')).toBe(open('scores').value('products', 0, 1));
    expect(quoted('output', 'mixed2')).toBeCloseTo(open('output').value('output', 0, 1), 6);
  });
});

describe.each([
  ['English', en, 'en.mdx'],
  ['Chinese', zh, 'zh.mdx'],
] as const)('the %s text', (_, text, file) => {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const sections = new Map(
    source
      .split('<Step ')
      .slice(1)
      .map((part) => [/id="([\w-]+)"/.exec(part)?.[1], part]),
  );

  it('has a title, a short label and a formula for every step, in the order of the lesson', () => {
    expect(Object.keys(text.steps)).toEqual(ids);
    expect(Object.keys(formulas)).toEqual(ids);
    for (const { title, short } of Object.values(text.steps)) {
      expect(title).not.toBe('');
      expect(short.length).toBeLessThanOrEqual(10);
    }
  });

  it.each(lesson.steps.map((step) => [step.id, step] as const))(
    'names only symbols, cells and numbers that %s has',
    (id, step) => {
      const section = sections.get(id) ?? '';
      const c = open(id);
      const words = [...section.matchAll(/<T(?: of="(\w+)")?>([^<]*)<\/T>/g)].map(([, of, inner]) => of ?? inner);
      const symbols = [...section.matchAll(/\\s\{(\w+)\}/g)].map(([, key]) => key);
      const lit = [...(formulas[id] ?? '').matchAll(/data-t="(\w+)"/g)].map(([, key]) => key);
      for (const key of [...words, ...symbols, ...lit]) expect(Object.keys(step.symbols)).toContain(key);
      for (const [, of, at] of section.matchAll(/<Value of="(\w+)" at="([\d,]+)"/g)) {
        const where = (at as string).split(',').map((part) => Number(part) - lesson.countFrom);
        expect(c.value(step.symbols[of as string] as string, ...where)).toEqual(expect.any(Number));
      }
      for (const compute of Object.values(step.numbers ?? {})) expect(Number.isFinite(compute(c))).toBe(true);
    },
  );
});
