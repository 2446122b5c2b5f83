import { describe, expect, it } from 'vitest';
import type { AnswerSaid } from '@/content/asking';
import type { Context } from '@/content/context';
import { bundledPictures } from '@/lib/pictures';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { askingOf, openLesson, readyToAsk, stepOf } from '@/tests/content/open-lesson';
import { sample } from '@/tests/sample';
import lesson from './lesson';

// What questions of the lesson rest on, over pictures, blocks and weights; the law asks each with fresh numbers.

readShippedWeights(lesson);
await readyToAsk(lesson);

const BLOCKS = [0, 1, 2, 3];
const answers = (id: string, c: Context) => askingOf(lesson, id).answers(c) as Record<string, AnswerSaid>;
const quoted = (id: string, name: string, c: Context) => askingOf(lesson, id).numbers?.[name]?.(c) as number;

/** A step on every bundled picture, in every block. */
const everywhere = (id: string, weights: string, blocks = BLOCKS): Context[] => {
  const base = openLesson(lesson, { weights })(id);
  const places = bundledPictures.flatMap(({ id: picture }) => blocks.map((block) => ({ picture, picks: { block } })));
  return sample(6, places).map((place) => base.rerun(place));
};

describe.each(['trained', 'untrained'])(
  'what is said of the learned weights while those on screen are %s',
  (weights) => {
    it('in block 1, head 6, query 8 at the right edge gives patch 9 about 1/17, and query 7 its neighbour at least 0.14', () => {
      for (const c of everywhere('look', weights, [0])) {
        const { right, 'reading-order-neighbours': neighbour } = answers('look', c);
        expect(Math.abs(Number(right) - 1 / 17)).toBeLessThan(0.025);
        expect(Number(neighbour)).toBeGreaterThan(0.14);
      }
    });

    it('that habit is the table’s: without it the right neighbour gets no more than an equal share and a half', () => {
      for (const c of everywhere('look', weights, [0])) expect(quoted('look', 'without', c)).toBeLessThan(1.5 / 17);
    });
  },
);

it('the scores of the head that is shown spread more than those of independent entries would', () => {
  const c = openLesson(lesson)('scale');
  expect(quoted('scale', 'entries', c)).toBeCloseTo(0.58029, 4);
  expect(quoted('scale', 'independent', c)).toBeCloseTo(Math.sqrt(12) * 0.58029 * 0.58029, 3);
  expect(quoted('scale', 'learned', c)).toBeCloseTo(1.8165, 3);
});

it('steps that compute by √12 and without a temperature start so, whatever was turned before', () => {
  const turned = { divisor: 0, temperature: 1 };
  for (const id of ['weight', 'branch']) expect(stepOf(lesson, id).knobs).toMatchObject(turned);
  const c = openLesson(lesson)('branch');
  const made = askingOf(lesson, 'branch').judge(c, answers('branch', c).right as readonly string[]).numbers;
  expect(made?.made1).toBeCloseTo(quoted('branch', 'wanted', c), 5);
});

describe.each(['trained', 'untrained'])('on %s weights, whatever the picture and the block', (weights) => {
  it('keys of three heads change their 36 columns of the heads side by side, and all 96 after W_O', () => {
    for (const c of everywhere('heads', weights)) expect(answers('heads', c).right).toEqual([36, 96]);
  });

  it('the block’s input is all that is left where W_O and its bias are 0', () => {
    for (const c of everywhere('output', weights)) {
      expect(quoted('output', 'untouched', c)).toBe(0);
      expect(answers('output', c).right).toBe(quoted('output', 'came', c));
    }
  });

  it('a number in each of three rows changes 3 · 384 hidden numbers, and three rows of what the MLP adds', () => {
    for (const c of everywhere('mlp', weights)) expect(answers('mlp', c).right).toEqual([1152, 3]);
  });

  it('block 1 carries one pixel from its own row to every row', () => {
    for (const c of everywhere('blocks', weights, [0])) {
      for (const patch of [1, 6, 16]) {
        const asked = c.rerun({ given: { patch } });
        expect(answers('blocks', asked).right, `${patch}`).toEqual([1, 17]);
      }
    }
  });

  it('row 0 alone is read in the end, while other rows still matter one block earlier', () => {
    for (const c of everywhere('class', weights, [0])) {
      expect(answers('class', c).right).toBe(0);
      expect(quoted('class', 'earlier', c)).toBeGreaterThan(0);
    }
  });
});

it('the seven lines compute what the engine does, in every block', () => {
  for (const c of everywhere('branch', 'trained')) {
    const { judge, guessOf } = askingOf(lesson, 'branch');
    expect(judge(c, guessOf(c, 'right')).numbers?.made1).toBeCloseTo(c.value('block.{block}.residual1', 0, 0), 4);
  }
});
