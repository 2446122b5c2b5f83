import { describe, expect, it } from 'vitest';
import { makeContext } from '@/content/context';
import { resolve } from '@/content/reference';
import { initialKnobs, type RunState, runLesson } from '@/content/run';
import type { Context, Stage, Step } from '@/content/schema';
import { bundledPictures, toInput } from '@/lib/pictures';
import lesson from './lesson';

const stepOf = (id: string): Step => lesson.steps.find((step) => step.id === id) as Step;

interface At {
  readonly picture?: Float32Array;
  readonly block?: number;
  readonly head?: number;
  readonly knobs?: Record<string, number>;
}

/** Contexts of every step over one run. */
function open({ picture = toInput(first.pixels), block = 0, head = 0, knobs = {} }: At = {}) {
  const run: RunState = { picture, knobs: { ...initialKnobs(lesson), ...knobs }, edits: {} };
  const trace = runLesson(lesson, run);
  const chosen = { block, head, knobs: run.knobs };
  return (step: Step, selected?: readonly [number, number]): Context =>
    makeContext(lesson, step, run, trace, chosen, selected);
}
const [first] = bundledPictures as [(typeof bundledPictures)[number]];
const opened = open();
const answer = (id: string, context = opened) => stepOf(id).ask.answer(context(stepOf(id)));
const quoted = (id: string, name: string, context = opened) =>
  stepOf(id).numbers?.[name]?.(context(stepOf(id))) as number;

function expectAnswer(step: Step, c: Context): void {
  const { ask } = step;
  const given = ask.answer(c);
  if (ask.kind === 'choice') expect(ask.options, step.id).toContain(given);
  else if (ask.kind === 'number') expect(given, step.id).toSatisfy(Number.isFinite);
  else {
    const { rows, cols } = resolve(c.trace, ask.tensor, c);
    const [row, col] = given as readonly [number, number];
    expect(row, step.id).toBeGreaterThanOrEqual(0);
    expect(row, step.id).toBeLessThan(rows);
    expect(col, step.id).toBeGreaterThanOrEqual(-1);
    expect(col, step.id).toBeLessThan(cols);
  }
}

function expectNumbers(step: Step, c: Context): void {
  for (const [name, compute] of Object.entries(step.numbers ?? {})) {
    expect(compute(c), `${name} of ${step.id}`).toSatisfy(Number.isFinite);
  }
}

const viewsOf = (stage: Stage): { view: string; props: object }[] =>
  'view' in stage ? [stage] : ('row' in stage ? stage.row : stage.column).flatMap(viewsOf);
const refsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(refsIn) : [];

describe('the steps', () => {
  it('follow the network from the pixels to the answer', () => {
    expect(lesson.steps.map(({ id }) => id)).toEqual(
      (
        'image patches flatten embed class-token position norm qkv scores scale bias softmax look mix heads output ' +
        'mlp blocks class'
      ).split(' '),
    );
    const repeated = lesson.steps.filter((step) => step.repeated).map(({ id }) => id);
    expect([repeated[0], repeated.at(-1), repeated.length]).toEqual(['norm', 'mlp', 11]);
  });

  it('show, name and focus tensors that the run has, with a cell that exists', () => {
    for (const step of lesson.steps) {
      const c = opened(step);
      const isRef = (text: string) => /^(in|w|block)\./.test(text) || c.trace.find(text);
      const shown = viewsOf(step.stage).flatMap(({ props }) => Object.values(props).flatMap(refsIn).filter(isRef));
      expect(shown, step.id).not.toEqual([]);
      for (const ref of [...shown, step.thumb, ...Object.values(step.symbols)]) {
        expect(() => resolve(c.trace, ref, c), `${ref} of ${step.id}`).not.toThrow();
      }
      expect(c.value(step.focus.tensor, ...step.focus.cell), step.id).toSatisfy(Number.isFinite);
      expect(viewsOf(step.stage).length, step.id).toBeLessThanOrEqual(4);
    }
  });

  it('have a question with an answer, and finite numbers, for every picture', () => {
    for (const { pixels } of bundledPictures) {
      const context = open({ picture: toInput(pixels) });
      for (const step of lesson.steps) {
        expectAnswer(step, context(step));
        expectNumbers(step, context(step));
      }
    }
  }, 60_000);

  it('have them in the last block and head, and wherever the knobs stand', () => {
    const places = [
      { block: 3, head: 7 },
      { knobs: { channel: 2, divisor: 2, temperature: 0.25 } },
      { knobs: { channel: 1, divisor: 1, temperature: 4 } },
    ];
    for (const place of places) {
      const context = open(place);
      for (const step of lesson.steps) {
        expectAnswer(step, context(step));
        expectNumbers(step, context(step));
      }
    }
  }, 60_000);

  it('keep their numbers when a cell of a wider or longer tensor is selected', () => {
    for (const step of lesson.steps) expectNumbers(step, opened(step, [146, 383]));
  });
});

describe('what the words say about the run', () => {
  it('keeps the class token apart from the picture until attention mixes them', () => {
    expect(quoted('class-token', 'before')).toBe(0);
    expect(quoted('class-token', 'after')).toBeGreaterThan(0.1);
    expect(answer('class-token')).toBe(16);
  });

  it('sees a heap of patches without positions, and their order with them', () => {
    expect(answer('position')).toBe('no');
    expect(quoted('position', 'moved')).toBe(17);
    expect(quoted('position', 'without')).toBeLessThan(1e-5);
    expect(quoted('position', 'with')).toBeGreaterThan(1e-3);
  });

  it('lets every token make its own query', () => {
    expect(answer('qkv')).toBe(1);
  });

  it('finds negative scores, and a cosine that forgets length where the score doubles', () => {
    expect(quoted('scores', 'negative')).toBeGreaterThan(0);
    expect(answer('scores')).toBe('column');
    const { value } = opened(stepOf('scores'));
    expect(quoted('scores', 'doubled')).toBeCloseTo(2 * value('block.0.attn.products', 6, 10), 4);
    expect(quoted('scores', 'angle')).toBeCloseTo(quoted('scores', 'cosine'), 5);
  });

  it('divides by √12, where √96 and nothing give other spreads', () => {
    const raw = quoted('scale', 'raw');
    expect(quoted('scale', 'headSpread')).toBeCloseTo(raw / Math.sqrt(12), 5);
    expect(quoted('scale', 'modelSpread')).toBeCloseTo(raw / Math.sqrt(96), 5);
    expect(quoted('scale', 'peakNone')).toBeGreaterThan(quoted('scale', 'peakHead'));
    expect(answer('scale')).toBe('peaked');
  });

  it('says the same about the divisor wherever the knob stands', () => {
    const turned = open({ knobs: { divisor: 2 } });
    for (const name of ['headSpread', 'modelSpread', 'peakHead', 'peakNone', 'topHead', 'topNone']) {
      expect(quoted('scale', name, turned), name).toBeCloseTo(quoted('scale', name), 5);
    }
  });

  it('finds the offset of patches 6 and 10 again between 11 and 15, twelve times in all', () => {
    expect(answer('bias')).toEqual([10, 14]);
    const read = (name: string) => quoted('bias', name);
    expect([read('down'), read('right'), read('entry'), read('pairs')]).toEqual([-1, 0, 17, 12]);
    const { value } = opened(stepOf('bias'));
    expect(value('w.block.0.attn.rel_bias_table', 17, 0)).toBeCloseTo(read('amount'), 6);
    expect(value('block.0.attn.bias', 6, 10)).toBeCloseTo(read('amount'), 6);
    expect([value('block.0.attn.bias', 0, 10), value('block.0.attn.bias', 6, 0)]).toEqual([0, 0]);
  });

  it('shows the linear formula giving negative weights and rows that do not sum to 1', () => {
    expect(quoted('softmax', 'sum')).toBeCloseTo(1, 5);
    expect(quoted('softmax', 'negative')).toBeGreaterThan(0);
    expect(Math.abs(quoted('softmax', 'linear') - 1)).toBeGreaterThan(0.1);
    expect(answer('softmax')).toBe('same');
  });

  it('keeps mixtures inside the range of the values', () => {
    for (let head = 0; head < 8; head++) expect(answer('mix', open({ head }))).toBe('never');
    expect(Math.abs(quoted('mix', 'mixed') - quoted('mix', 'raw'))).toBeGreaterThan(0.01);
  });

  it('changes exactly one head when the keys of one head change', () => {
    expect(answer('heads')).toBe(1);
    for (let head = 0; head < 8; head++)
      expect(quoted('heads', 'changed', open({ head, block: 3 })), `${head}`).toBe(1);
  });

  it('adds the input once: the network goes on with LN(x + F), not LN(2x + F)', () => {
    expect(answer('output')).toBe('input');
    expect(quoted('output', 'untouched')).toBe(0);
    const next = opened(stepOf('output')).value('block.0.ln2', 6, 0);
    expect(quoted('output', 'once')).toBeCloseTo(next, 4);
    expect(Math.abs(quoted('output', 'twice') - next)).toBeGreaterThan(0.01);
    expect(quoted('output', 'negative')).toBeGreaterThan(0);
  });

  it('finds outputs of the second layer where GELU cannot reach, and about half of the hidden numbers negative', () => {
    expect(quoted('mlp', 'negative')).toBeGreaterThan(0);
    for (const { pixels } of bundledPictures) {
      const percent = answer('mlp', open({ picture: toInput(pixels) })) as number;
      expect(Math.abs(percent - 50)).toBeLessThan(10);
    }
  });

  it('carries one pixel to every token in one block', () => {
    expect(quoted('blocks', 'started')).toBe(1);
    expect(answer('blocks')).toBe(17);
  });

  it('answers from row 0 alone', () => {
    expect(answer('class')).toBe('nothing');
    expect(quoted('class', 'effect')).toBe(0);
  });

  it('gives equal patches equal embeddings', () => {
    expect(answer('embed')).toBe('equal');
    expect([quoted('embed', 'rows'), quoted('embed', 'width')]).toEqual([16, 96]);
  });

  it('reads a pixel of the picture where the flattened column says it lies', () => {
    const c = opened(stepOf('flatten'), [9, 100]);
    const read = (name: string) => stepOf('flatten').numbers?.[name]?.(c) as number;
    const pixel = c.value(`in.image:channel=${read('channel')}`, read('pixelRow'), read('pixelCol'));
    expect(c.value('patches', 9, 100)).toBe(pixel);
    expect(read('apart')).toBe(21);
  });
});

describe('the input of a block', () => {
  it('is the sequence of tokens for the first, and what the block before returned for every other', () => {
    const run: RunState = { picture: toInput(first.pixels), knobs: initialKnobs(lesson), edits: {} };
    const trace = runLesson(lesson, run);
    expect(trace.get('block.0.input').tensor.data).toEqual(trace.get('tokens').tensor.data);
    expect(trace.get('block.3.input').tensor.data).toEqual(trace.get('block.2.residual2').tensor.data);
  });
});
