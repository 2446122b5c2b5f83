import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isOfOld } from '@/content/ask';
import type { Context } from '@/content/context';
import { type At, openLesson, rightAnswer, stepOf } from '@/tests/content/open-lesson';
import * as en from './en.mdx';
import formulas from './formulas.tex';
import lesson from './lesson';
import * as zh from './zh.mdx';

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
    expect(answer('tokens')).toBeCloseTo(45, 4);
    expect(answer('query')).toBe('one-two');
    expect(answer('queries')).toBe('no');
    expect(answer('keys')).toBe('unit');
    expect(answer('values')).toBe('zero-two');
    expect(answer('scores')).toEqual([0, 1]);
    expect(answer('scale')).toBeCloseTo(Math.SQRT2, 5);
    expect(answer('softmax')).toBeCloseTo(0.731059, 5);
    expect(answer('output')).toBe('no');
    expect(answer('shapes')).toBeCloseTo(Math.sqrt(3), 5);
  });

  it('follow what the learner changes', () => {
    expect(answer('tokens', { edits: { 'in.tokens': new Map([[0, 0]]) } })).toBeCloseTo(90, 4);
    expect(answer('query', { edits: { 'in.tokens': new Map([[0, 3]]) } })).toBe('none');
    expect(answer('scores', { edits: { 'in.tokens': new Map([[2, 5]]) } })).toEqual([1, 1]);
    expect(answer('output', { edits: { probs: new Map([[0, 0.9]]) } })).toBe('yes');
    expect(answer('shapes', { knobs: { dk: 4 } })).toBe(2);
  });

  it('ask for the scaled score and the unscaled weight wherever the switch stands', () => {
    expect(answer('scale', { knobs: { scaled: 0 } })).toBeCloseTo(Math.SQRT2, 5);
    expect(answer('softmax', { knobs: { scaled: 0 } })).toBeCloseTo(0.731059, 5);
  });
});

describe('the numbers in the text', () => {
  it('show where the misprinted factor (1, 2) would lead', () => {
    expect([quoted('query', 'misprint1'), quoted('query', 'misprint2')]).toEqual([1, 3]);
  });

  it('show that stacking changes nothing, also after an edit', () => {
    expect(quoted('queries', 'difference')).toBe(0);
    expect(quoted('queries', 'difference', { edits: { 'in.tokens': new Map([[3, 0.1]]) } })).toBe(0);
  });

  it('work out the softmax of row 1 as the engine does, at every temperature', () => {
    for (const temperature of [0.25, 1, 4]) {
      const state = { knobs: { temperature } };
      expect(quoted('softmax', 'weight2', state)).toBeCloseTo(open('softmax', state).value('probs', 0, 1), 5);
    }
  });

  it('keep the written-out sums true when a result is overwritten by hand', () => {
    for (const [id, of] of [
      ['query', 'q'],
      ['keys', 'k'],
      ['scores', 'products'],
    ] as const) {
      // biome-ignore format: pairs
      expect(quoted(id, 'cell', { edits: { [of]: new Map([[0, 9], [2, 9]]) } })).toBe(quoted(id, 'cell'));
    }
    expect(quoted('query', 'cell')).toBe(open('query').value('q', 0, 0));
    expect(quoted('values', 'cell')).toBe(open('values').value('v', 1, 1));
    expect(quoted('scores', 'cell')).toBe(open('scores').value('products', 1, 0));
    expect(quoted('output', 'mixed2')).toBeCloseTo(open('output').value('output', 0, 1), 6);
  });

  it('put the cross product of the tokens beside the four numbers of Q', () => {
    expect(quoted('shapes', 'cross')).toBe(-1);
    expect(quoted('keys', 'determinant')).toBe(-1);
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
    'offers the options of %s, one question, and speaker notes',
    (id, step) => {
      const section = sections.get(id) ?? '';
      const count = (tag: string) => section.split(`<${tag}`).length - 1;
      const options = [...section.matchAll(/<Choice id="([\w-]+)"/g)].map(([, option]) => option);
      expect(options).toEqual(isOfOld(step.ask) && step.ask.kind === 'choice' ? step.ask.options : []);
      expect(['Ask', 'Answer', 'Notes'].map(count)).toEqual([1, 1, 1]);
    },
  );

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
      const used = new Set([...section.matchAll(/<Value is="(\w+)"/g)].map(([, name]) => name));
      expect([...used].sort()).toEqual(Object.keys(step.numbers ?? {}).sort());
      for (const compute of Object.values(step.numbers ?? {})) expect(Number.isFinite(compute(c))).toBe(true);
    },
  );
});
