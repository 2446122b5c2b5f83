import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { store } from '@/app/store/store';
import { cellByCell, columnByColumn, partOfFormula, rowByRow, type StepFragments } from '@/content/fragment';
import type { Step } from '@/content/schema';
import { row, type ShownView, type Stage, show } from '@/content/stage';
import { readyToRender } from '@/tests/content/each-lesson';
import { mistakesInFragments } from '@/tests/content/mistakes/fragments';
import { mistakesIn } from '@/tests/content/mistakes/step';
import { formulasIn, mistakesInWords, stepsIn } from '@/tests/content/mistakes/words';
import { stepOf } from '@/tests/content/open-lesson';
import example from './lesson';

vi.mock('@/content/course', () => import('./course'));
vi.mock('@/content/lessons', () => import('./lessons'));

beforeAll(async () => {
  store.getInitialState = store.getState;
  await readyToRender(example);
  await readyToRender({ ...example, steps: [{ ...stepOf(example, 'order'), stage: slope('runs') }] });
});

/** A stage that nobody has checked: lessons are written by hand. */
const shown = (view: string, props: object): Stage => ({ view, props }) as unknown as ShownView;
const slope = (curve: string) => shown('slope', { of: 'gate', over: 'w.words', curve, line: 'line', step: 'line' });

/** The step with a mistake in it. */
const wrong = (id: string, change: Partial<Step>): string[] =>
  mistakesIn(example, { ...stepOf(example, id), ...change });

describe('a mistake in a step is told with its place, what there is, and the nearest name', () => {
  it('a reference', () => {
    expect(wrong('runs', { stage: row(show('matrix', { of: 'scores' }), show('matrix', { of: 'prbs' })) })).toEqual([
      expect.stringMatching(
        /^example\/runs, view matrix, prop of: there is no tensor “prbs”\. Did you mean “probs”\? There are: .*scores/,
      ),
    ]);
  });

  it('a symbol’s reference, in a run that there is not', () => {
    expect(wrong('runs', { symbols: { B: 'probs@unscald' } })).toEqual([
      'example/runs, symbol B: there is no run “unscald”. Did you mean “unscaled”? There are: unscaled, silenced, picture.',
    ]);
  });

  it('a series', () => {
    const series = { runs: () => [], line: () => [] };
    expect(wrong('order', { stage: slope('run'), series })).toEqual([
      expect.stringContaining(
        'In example/order the view slope draws the series run (its prop curve), but the step\u2019s series are'.replace(
          '\u2019',
          "'",
        ),
      ),
    ]);
  });

  it('a knob', () => {
    const [said] = wrong('runs', { controls: [{ knob: 'temprature' }] });
    expect(said).toMatch(
      /^example\/runs, controls: there is no knob “temprature”\. Did you mean “temperature”\? There are: .*scaled/,
    );
  });

  it('a view prop', () => {
    const [said] = wrong('runs', { stage: shown('matrix', { of: 'probs', rowSms: true }) });
    expect(said).toMatch(
      /^example\/runs, view matrix, there is no prop “rowSms”\. Did you mean “rowSums”\? There are: .*of/,
    );
  });

  it('a view', () => {
    const [said] = wrong('runs', { stage: shown('matrx', { of: 'probs' }) });
    expect(said).toMatch(/^example\/runs, stage: there is no view “matrx”\. Did you mean “matrix”\? There are: /);
  });

  it('a scene, a preset and a cell', () => {
    expect(wrong('ladder', { scene: 'lader' })[0]).toMatch(/^example\/ladder, scene: .* Did you mean “ladder”\?/);
    expect(wrong('runs', { controls: [{ preset: 'clam' }] })).toEqual([
      'example/runs, controls: there is no preset “clam”. Did you mean “calm”? There are: swapped, calm.',
    ]);
    expect(wrong('runs', { focus: { tensor: 'probs', cell: [0, 9] } })).toEqual([
      'example/runs, focus: probs has 4 × 4 cells, counted from 0; there is none at [0, 9].',
    ]);
  });

  it('and nothing is told of steps that are right', () => {
    expect(example.steps.flatMap((step) => mistakesIn(example, step))).toEqual([]);
  });
});

describe('a mistake in the words is told with its file', () => {
  const read = (file: string): string => readFileSync(`tests/example/${file}`, 'utf8');
  /** What is told when a text of the English words is written otherwise. */
  const told = (text: string, instead: string): string[] => {
    const en = read('en.mdx');
    expect(en).toContain(text);
    const [english, chinese] = [stepsIn(en.replace(text, instead)), stepsIn(read('zh.mdx'))];
    return mistakesInWords(example, { en: english, zh: chinese, formulas: formulasIn(read('formulas.tex')) });
  };

  it.each([
    ['<Step id="ladder"', '<Step id="lader"', 'example, en.mdx: there is no step “lader”. Did you mean “ladder”?'],
    [
      '<Choice id="row-for-column"',
      '<Choice id="row-for-colum"',
      'example/ladder, en.mdx, <Choice id>: there is no option “row-for-colum”. Did you mean “row-for-column”?',
    ],
    [
      '<Wrong of="root-kept"',
      '<Wrong of="rot-kept"',
      'example/runs, en.mdx, <Wrong of>: there is no misconception in this question “rot-kept”. Did you mean “root-kept”?',
    ],
    [
      '<Line id="square"',
      '<Line id="sqare"',
      'example/counts, en.mdx, <Line id>: there is no line “sqare”. Did you mean “square”?',
    ],
    [
      'is="sharper"',
      'is="sharpr"',
      'example/runs, en.mdx, <Value is>: there is no number “sharpr”. Did you mean “sharper”?',
    ],
  ])('%s', (right, instead, said) => {
    expect(told(right, instead)).toContainEqual(expect.stringContaining(said));
  });

  it('a reply, an option and a line that are not there', () => {
    const missing = (text: RegExp) => told(text.exec(read('en.mdx'))?.[0] ?? '', '');
    expect(missing(/<Wrong of="root-kept">.*?<\/Wrong>/s)).toContain(
      'example/runs, en.mdx: nothing is said to root-kept; write <Wrong of="root-kept"> or its file.',
    );
    expect(missing(/<Choice id="sign-turned">.*?\n/)).toContain(
      'example/ladder, en.mdx, <Choice id>: expected right, row-for-column, sign-turned, in any order; there is right, row-for-column.',
    );
    expect(missing(/<Line id="once">.*?\n/)[0]).toMatch(
      /^example\/counts, en\.mdx, <Line id>: expected square, once, all, .*; there is one-matrix-for-all, square,/,
    );
  });

  it('a symbol', () => {
    expect(told('<T>A</T>', '<T>AA</T>')).toContainEqual(
      'example/runs, en.mdx: there is no symbol “AA”. Did you mean “A”? There are: S, A, B, C.',
    );
  });
});

describe('a mistake in fragments is told with its place, what there is, and the nearest name', () => {
  const texts = (then: string, tex = '') => ({
    en: new Map([['runs', then]]),
    zh: new Map([['runs', then]]),
    formulas: new Map([['runs', tex]]),
  });
  const wrongly = (fragments: StepFragments, then = '', tex = ''): string[] =>
    mistakesInFragments(example, { runs: fragments }, texts(then, tex));

  it('a step', () => {
    expect(mistakesInFragments(example, { rns: {} }, texts(''))).toEqual([
      expect.stringMatching(/^example, fragments\.ts: there is no step “rns”\. Did you mean “runs”\?/),
    ]);
  });

  it('a tensor, a run, a cell and a number of presses', () => {
    expect(wrongly({ rows: rowByRow('prbs') })).toEqual([
      expect.stringMatching(/^example\/runs, fragment rows, of: there is no tensor “prbs”\. Did you mean “probs”\?/),
    ]);
    expect(wrongly({ rows: rowByRow('probs@unscald') })).toEqual([
      expect.stringMatching(/^example\/runs, fragment rows, of: there is no run “unscald”\. Did you mean “unscaled”\?/),
    ]);
    expect(wrongly({ one: cellByCell('probs', [[[0, 99]]]) })).toEqual([
      expect.stringMatching(/^example\/runs, fragment one, cells: probs has \d+ × \d+ cells, .* none at \[0, 99\]\.$/),
    ]);
    expect(wrongly({ rows: rowByRow('probs', [1, 99]) })).toEqual([
      expect.stringMatching(/^example\/runs, fragment rows, presses: expected .*, \[1, 99\] came\.$/),
    ]);
  });

  it('a part of the formula that neither file or only one of them names', () => {
    expect(wrongly({ divide: partOfFormula }, '', '\\f{divde}{x}')).toEqual([
      expect.stringContaining('formulas.tex, \\f: there is no part of the formula “divde”. Did you mean “divide”?'),
      expect.stringContaining('fragment divide: formulas.tex, \\f: there is no part “divide”. Did you mean “divde”?'),
    ]);
  });

  it('a place in the text', () => {
    expect(wrongly({ rows: rowByRow('probs') }, '<Then show="row" />')).toEqual(
      ['en.mdx', 'zh.mdx'].map((file) =>
        expect.stringContaining(`${file}, <Then show>: there is no fragment “row”. Did you mean “rows”?`),
      ),
    );
    const two = { rows: rowByRow('probs'), cols: columnByColumn('probs') };
    expect(wrongly(two, '<Then show="cols rows" />')).toEqual(
      ['en.mdx', 'zh.mdx'].map((file) =>
        expect.stringContaining(`${file}, <Then show>: cols, rows; the order of fragments.ts is rows, cols.`),
      ),
    );
  });
});
