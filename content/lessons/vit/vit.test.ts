import { describe, expect, it } from 'vitest';
import { changedRows, cosine, deviation, greatestChange, mean } from '@/content/numbers/measure';
import { change } from '@/content/numbers/what-if';
import { find } from '@/content/reference';
import { viewsOn } from '@/content/stage';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import {
  type At,
  askingOf,
  expectSound,
  openLesson,
  pictures,
  readyToAsk,
  rightAnswer,
  stepOf,
} from '@/tests/content/open-lesson';
import { sample } from '@/tests/sample';
import lesson from './lesson';

readShippedWeights(lesson);
await readyToAsk(lesson);

const open = (at: At = {}) => openLesson(lesson, { weights: 'trained', ...at });
const step = (id: string) => stepOf(lesson, id);
type Opened = ReturnType<typeof open>;
const answer = (id: string, context: Opened) => rightAnswer(lesson, id, context(id));
const quoted = (id: string, name: string, context: Opened) => step(id).numbers?.[name]?.(context(id)) as number;

const sources = ['trained', 'untrained'];

describe('the steps', () => {
  const opened = open();

  it('follow the network from the pixels to the answer', () => {
    expect(lesson.steps.map(({ id }) => id)).toEqual(
      (
        'problem image patches flatten embed class-token position norm qkv scores scale bias softmax weight look ' +
        'build mix heads output branch mlp blocks class bench'
      ).split(' '),
    );
    const repeated = lesson.steps.filter((step) => step.repeated).map(({ id }) => id);
    expect([repeated[0], repeated.at(-1), repeated.length]).toEqual(['norm', 'mlp', 14]);
  });

  it('show, name and focus tensors that the run has, with a cell that exists', () => {
    for (const step of lesson.steps) {
      const c = opened(step);
      for (const ref of [step.thumb ?? step.focus.tensor, ...Object.values(step.symbols)]) {
        expect(find(c.trace, ref, c), `${ref} of ${step.id}`).toBeDefined();
      }
      expect(c.value(step.focus.tensor, ...step.focus.cell), step.id).toSatisfy(Number.isFinite);
      expect(viewsOn(step.stage).length, step.id).toBeLessThanOrEqual(4);
    }
  });

  it('keep their numbers when a cell of a wider or longer tensor is selected', () => {
    for (const step of lesson.steps) expectSound(lesson, step, opened(step, [146, 383]));
  });
});

describe.each(sources)('the steps on %s weights', (weights) => {
  it('have a question with an answer, and finite numbers, for every picture', () => {
    for (const picture of sample(3, pictures)) {
      const context = open({ weights, picture });
      for (const step of lesson.steps) expectSound(lesson, step, context(step));
    }
  }, 60_000);

  it('have them in the last block and head, and wherever the knobs stand', () => {
    const places = [
      { block: 3, head: 7 },
      { knobs: { channel: 2, divisor: 2, temperature: 0.25 } },
      { knobs: { channel: 1, divisor: 1, temperature: 4 } },
    ];
    for (const place of places) {
      const context = open({ ...place, weights });
      for (const step of lesson.steps) expectSound(lesson, step, context(step));
    }
  }, 60_000);
});

describe.each(sources)('what the words say about a run on %s weights', (weights) => {
  const opened = open({ weights });
  const answered = (id: string, at?: At) => answer(id, at ? open({ weights, ...at }) : opened);
  const asked = (id: string, name: string) => askingOf(lesson, id).numbers?.[name]?.(opened(step(id))) as number;
  const number = (id: string, name: string, at?: At) => quoted(id, name, at ? open({ weights, ...at }) : opened);

  it('keeps the class token apart from the picture until attention mixes them', () => {
    expect(answered('class-token')).toEqual([16, 17]);
    expect(asked('class-token', 'moves')).toBeGreaterThan(0.1);
  });

  it('averages the same rows from patches in reverse order, and answers otherwise', () => {
    expect(answered('problem')).toBe(0);
    expect(asked('problem', 'turned')).not.toBeCloseTo(asked('problem', 'upright'), 3);
  });

  it('finds the same heap without positions in every picture', () => {
    for (const picture of sample(6, pictures)) expect(answered('position', { picture })).toBe(0);
  });

  it('sees a heap of patches without positions, and their order with them', () => {
    expect(number('position', 'moved')).toBe(17);
    expect(asked('position', 'classOnly')).toBe(0);
    expect(asked('position', 'now')).toBeGreaterThan(1e-3);
  });

  it('lets every token make its own query', () => {
    const c = opened(step('qkv'));
    const one = (value: number, [i, j]: readonly number[]) => (i === 6 && j === 0 ? value + 1 : value);
    const edits = change(c, 'block.0.ln1', one);
    expect(changedRows(c.matrix('block.0.attn.q'), c.rerun({ edits }).matrix('block.0.attn.q'))).toBe(1);
  });

  it('uses one weight of the fused product for all tokens, in one head', () => {
    for (const block of [0, 3]) expect(answered('qkv', { block })).toEqual([17, 3]);
  });

  it('finds negative scores, and a cosine that forgets length where the score doubles', () => {
    expect(number('scores', 'negative')).toBeGreaterThan(0);
    expect(answered('scores')).toBe('column');
    expect(asked('scores', 'after')).toBeCloseTo(2 * asked('scores', 'before'), 4);
    const c = opened(step('scores'));
    const [q, k] = ['q', 'k'].map((part) => c.matrix(`block.0.attn.${part}`));
    expect(asked('scores', 'angle')).toBeCloseTo(cosine(q?.[6] ?? [], k?.[10] ?? []), 5);
  });

  it('divides by √12, where nothing gives more uneven weights', () => {
    const scores = opened(step('scale')).matrix('block.0.attn.scores').flat();
    expect(number('scale', 'headSpread')).toBeCloseTo(deviation(scores), 5);
    const peak = (divisor: number) =>
      mean(
        open({ weights, knobs: { divisor } })(step('scale'))
          .matrix('block.0.attn.probs')
          .map((row) => Math.max(...row)),
      );
    expect(peak(2)).toBeGreaterThan(peak(0));
  });

  it('says the same about the divisor wherever the knob stands', () => {
    const turned = { knobs: { divisor: 2 } };
    expect(number('scale', 'headSpread', turned)).toBeCloseTo(number('scale', 'headSpread'), 5);
  });

  it('finds the offset of patches 6 and 10 again between 11 and 15, twelve times in all', () => {
    expect(answered('bias')).toEqual([10, 14]);
    const read = (name: string) => number('bias', name);
    expect([read('down'), read('right'), read('entry'), read('pairs')]).toEqual([-1, 0, 17, 12]);
    const { value } = opened(step('bias'));
    expect(value('w.block.0.attn.rel_bias_table', 17, 0)).toBeCloseTo(read('amount'), 6);
    expect(value('block.0.attn.bias', 6, 10)).toBeCloseTo(read('amount'), 6);
    expect([value('block.0.attn.bias', 0, 10), value('block.0.attn.bias', 6, 0)]).toEqual([0, 0]);
  });

  it('makes shares of logits, of which some are negative and none adds up to 1 by itself', () => {
    expect(number('softmax', 'sum')).toBeCloseTo(1, 5);
    expect(number('softmax', 'negative')).toBeGreaterThan(0);
    expect(Math.abs(number('softmax', 'plain') - 1)).toBeGreaterThan(0.1);
  });

  it('scores a pair of tokens otherwise when query and key change places, in every block and head', () => {
    for (let block = 0; block < 4; block++) {
      for (let head = 0; head < 8; head++) {
        const at = { block, head };
        const [there, back] = [number('qkv', 'there', at), number('qkv', 'back', at)];
        expect(Math.abs(there - back), `block ${block + 1}, head ${head + 1}`).toBeGreaterThan(0.005);
      }
    }
  });

  it('leaves the weights of a row as they are when all its logits grow alike', () => {
    for (const block of [0, 3]) {
      const { value } = open({ weights, block })(step('softmax'));
      expect(answered('softmax', { block })).toBeCloseTo(value(`block.${block}.attn.probs`, 6, 10), 5);
    }
  });

  it('keeps mixtures inside the range of the values', () => {
    for (let head = 0; head < 8; head++) {
      const c = open({ weights, head })(step('mix'));
      const [z, v] = [c.matrix('block.0.attn.heads^T'), c.matrix('block.0.attn.v^T')];
      for (const [j, column] of z.entries()) {
        expect(Math.max(...column), `head ${head}`).toBeLessThanOrEqual(Math.max(...(v[j] as number[])) + 1e-5);
      }
    }
    expect(number('mix', 'mixed')).toBeCloseTo(opened(step('mix')).value('block.0.attn.heads', 6, 0), 5);
  });

  it('changes exactly one head when the keys of one head change', () => {
    const c = open({ weights, block: 3 })(step('heads'));
    for (let head = 0; head < 8; head++) {
      const edits = change(c, 'block.3.attn.k', (value, [h]) => (h === head ? -value : value));
      const flipped = c.rerun({ edits });
      const changed = Array.from({ length: 8 }, (_, h) => h).filter((h) => {
        const of = `block.3.attn.heads:head=${h}`;
        return greatestChange(c.matrix(of), flipped.matrix(of)) > 0;
      });
      expect(changed).toEqual([head]);
    }
  });

  it('adds the input once: the network goes on with LN(x + F), not LN(2x + F)', () => {
    const next = opened(step('output')).value('block.0.ln2', 6, 0);
    expect(number('output', 'once')).toBeCloseTo(next, 4);
    expect(Math.abs(number('output', 'twice') - next)).toBeGreaterThan(0.01);
  });

  it('finds outputs of the second layer where GELU cannot reach', () => {
    expect(number('mlp', 'negative')).toBeGreaterThan(0);
  });

  it('gives equal patches equal embeddings', () => {
    expect(answered('embed')).toBe(0);
    expect([number('embed', 'rows'), number('embed', 'width')]).toEqual([16, 96]);
  });

  it('reads a pixel of the picture where the flattened column says it lies', () => {
    const c = opened(step('flatten'), [9, 100]);
    const read = (name: string) => step('flatten').numbers?.[name]?.(c) as number;
    const pixel = c.value(`in.image:channel=${read('channel')}`, read('pixelRow'), read('pixelCol'));
    expect(c.value('patches', 9, 100)).toBe(pixel);
    const below = open()(step('flatten'), [9, 100 + 21]);
    expect(step('flatten').numbers?.pixelRow?.(below)).toBe(read('pixelRow') + 1);
    expect(step('flatten').numbers?.pixelCol?.(below)).toBe(read('pixelCol'));
  });
});

describe('the input of a block', () => {
  it('is the sequence of tokens for the first, and what the block before returned for every other', () => {
    const { trace } = open()('norm');
    expect(trace.get('block.0.input').tensor.data).toEqual(trace.get('tokens').tensor.data);
    expect(trace.get('block.3.input').tensor.data).toEqual(trace.get('block.2.residual2').tensor.data);
  });
});
