import { describe, expect, it } from 'vitest';
import { length, sum } from '@/content/numbers/measure';
import { adamwPlan } from '@/lib/backend/adamw-plan';
import { typescriptKernels } from '@/lib/backend/typescript';
import { bundledPictures } from '@/lib/pictures';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { askingOf, openLesson, pictures, readyToAsk, rightAnswer, stepOf } from '@/tests/content/open-lesson';
import { readUnder } from './asks/after';
import lesson from './lesson';
import { FOR_KEYS, FOR_WQ, LOGIT_ROW, move, prices, weights } from './look';
import { firstStep, GRADIENT } from './measure';

readShippedWeights(lesson);
await readyToAsk(lesson);

const open = (at: Parameters<typeof openLesson>[1] = {}) => openLesson(lesson, at);
const answer = (id: string, context = open()) => rightAnswer(lesson, id, context(id));
/** A number of the step. */
const quoted = (id: string, name: string, context = open()) => stepOf(lesson, id).numbers?.[name]?.(context(id));
/** A number of its question. */
const told = (id: string, name: string, context = open()) => askingOf(lesson, id).numbers?.[name]?.(context(id));

/** Some of a question's fresh numbers. */
const fresh = (id: string) => Array.from({ length: 20 }, (_, i) => askingOf(lesson, id).fresh(open()(id), i + 1) ?? {});

describe('what is said with the questions', () => {
  it('keeps every position until both sources of it are gone, and then loses most of this picture’s class', () => {
    const [both, noTable, noBias, neither] = ['both', 'noTable', 'noBias', 'neither'].map((name) =>
      told('positions', name),
    );
    expect(Math.min(noTable as number, noBias as number)).toBeGreaterThan((both as number) - 0.05);
    expect(neither).toBeLessThan(0.6);
  });

  it('reads the picture of the values, not that of the maps', () => {
    expect(answer('after')).toBe(5);
    expect(told('after', 'gets')).toBeGreaterThan(0.9);
    // Not under all maps: those of 3, 4, 5 and 7 make another digit of the 6, and are passed over.
    const six = open({ picture: pictures.find(({ digit }) => digit === 6) as (typeof pictures)[number] });
    expect([answer('after', six), told('after', 'whose', six)]).toEqual([6, 8]);
  });

  it('loses more without both sources of places than without each, together, on most digits and on all that are drawn', () => {
    const more = (context: ReturnType<typeof open>): boolean => {
      const [both, noTable, noBias, neither] = ['both', 'noTable', 'noBias', 'neither'].map(
        (name) => told('positions', name, context) as number,
      ) as [number, number, number, number];
      return both - neither > both - noTable + (both - noBias) + 0.02;
    };
    const drawn = new Set(fresh('positions').map(({ picture }) => picture));
    const costly = bundledPictures.flatMap(({ id, digit }, i) =>
      digit !== undefined && more(open({ picture: pictures[i] as (typeof pictures)[number] })) ? [id] : [],
    );
    expect(costly.length).toBeGreaterThan(5);
    expect([...drawn].filter((id) => !costly.includes(id as string))).toEqual([]);
  }, 120_000);

  it('draws digits wherever it speaks of a digit or its class', () => {
    const shapes = bundledPictures.filter(({ kind }) => kind === 'shape').map(({ id }) => id);
    for (const id of ['positions', 'looks', 'jacobian', 'wq', 'back', 'after'])
      for (const { picture } of fresh(id)) expect(shapes, id).not.toContain(picture);
  }, 120_000);

  it('reads of 90 pairs of two digits 48 as that of the values, 29 as a third, and 13 as that of the maps', () => {
    const digits = pictures.filter(({ digit }) => digit !== null);
    const others = digits.flatMap((picture) =>
      digits
        .filter(({ digit }) => digit !== picture.digit)
        .map(({ digit }) => ({
          shows: picture.digit,
          maps: digit,
          read: readUnder(open({ picture })('after'), digit ?? 0),
        })),
    );
    const values = others.filter(({ shows, read }) => read === shows).length;
    const maps = others.filter((each) => each.read === each.maps).length;
    expect([others.length, values, others.length - values - maps, maps]).toEqual([90, 48, 29, 13]);
  }, 120_000);

  it('asks no more weight of a patch than is on it, whichever the picture', () => {
    for (const picture of pictures) {
      const c = open({ picture })('looks');
      const { from, to } = move(c);
      expect(weights(c)[from]).toBeGreaterThanOrEqual(0.1);
      expect(from).not.toBe(to);
    }
  }, 120_000);

  it('draws weights whose gradients four decimals tell from 0', () => {
    for (const id of ['gradient', 'step'])
      for (const { cell } of fresh(id))
        expect(Math.abs(open()(id).value(GRADIENT, ...(cell as readonly [number, number])))).toBeGreaterThan(0.01);
  }, 120_000);

  it('takes weight from one patch to another at nearly the price that the gradient of attention has', () => {
    const [moved, real] = ['moved', 'real'].map((name) => told('looks', name) as number) as [number, number];
    expect(moved).toBeLessThan(0);
    expect(Math.abs(real - moved)).toBeLessThan(0.1 * Math.abs(moved));
  });

  it('has one query with a gradient in the last block, and every key, whose gradients add up to nothing', () => {
    for (const picture of pictures) {
      const c = open({ picture })('pair');
      expect(rightAnswer(lesson, 'pair', c)).toEqual([1, 17]);
      const keys = c.matrix(FOR_KEYS);
      const size = Math.max(...keys.flat().map(Math.abs));
      for (const j of keys[0]?.keys() ?? [])
        expect(Math.abs(sum(keys.map((row) => row[j] as number)))).toBeLessThan(1e-4 * size);
    }
  }, 120_000);

  it('gives no key of the row a gradient that the others do not give back', () => {
    const c = open()('jacobian');
    expect(Math.abs(sum(c.matrix(LOGIT_ROW)[0] as number[]))).toBeLessThan(1e-6);
    const key = c.value(LOGIT_ROW, 0, 10);
    expect(told('jacobian', 'back')).toBeCloseTo(key, 6);
    expect(prices(c)[10]).toBeLessThan(0);
    expect(key).toBeGreaterThan(0);
  });

  it('raises no loss by one step with W_Q alone, for any digit', () => {
    for (const picture of pictures) {
      if (picture.digit === null) continue;
      const c = open({ picture });
      expect(told('wq', 'after', c)).toBeLessThan((quoted('wq', 'loss', c) as number) + 1e-5);
    }
    expect(told('wq', 'looks')).toBeGreaterThan((told('wq', 'looked') as number) + 0.2);
  }, 120_000);

  it('computes by its four lines the gradient that the engine has', () => {
    const c = open()('back');
    const made = askingOf(lesson, 'back').judge(c, ['prices', 'scores', 'query', 'weights']).numbers;
    for (const [j, value] of c.matrix(FOR_WQ)[0]?.entries() ?? []) expect(made?.[`made${j + 1}`]).toBeCloseTo(value, 6);
  });

  it('measures AdamW’s first step as the kernel takes it that trains', () => {
    const gradients = open()('step').matrix(GRADIENT).flat();
    const [w, mean, square] = [0, 1, 2].map(() => new Float32Array(gradients.length)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    typescriptKernels.adamw(w, mean, square, Float32Array.from(gradients), adamwPlan(1, { rate: 1, decay: 0 }));
    expect(firstStep(gradients)).toBeCloseTo(length([...w]), 3);
    expect(answer('live')).toBe(1);
  });
});
