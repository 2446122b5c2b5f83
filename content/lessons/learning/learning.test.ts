import { describe, expect, it } from 'vitest';
import type { Context } from '@/content/context';
import { argmax } from '@/content/numbers/measure';
import { pictureOf } from '@/lib/pictures/picture';
import { explainCell, sourcesOf } from '@/lib/trace/provenance';
import { liveConfig } from '@/lib/train/live';
import trainingLog from '@/public/weights/training-log.json';
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
import { chancesOf, forward } from './forward';
import lesson from './lesson';
import { alike, chances, label, lossWith, oneStep } from './measure';
import { sources } from './sources';

for (const state of ['', 'step-73', 'step-266', 'step-11934']) readShippedWeights(lesson, state);
await readyToAsk(lesson);

const FIRST = 'step-0';
const LAST = sources.at(-1)?.id as string;
const step = (id: string) => stepOf(lesson, id);
const open = (at: At = {}) => openLesson(lesson, { weights: FIRST, ...at });
const quoted = (id: string, name: string, context = open()) => step(id).numbers?.[name]?.(context(id));
const answer = (id: string, context = open()) => rightAnswer(lesson, id, context(id));
/** A number of the step's question. */
const told = (id: string, name: string, context = open()) => askingOf(lesson, id).numbers?.[name]?.(context(id));

describe('the steps', () => {
  const places: At[] = [
    {},
    { weights: LAST },
    { weights: 'step-266', block: 3, head: 7, knobs: { rate: 8 } },
    { picture: pictureOf(new Uint8Array(28 * 28 * 3).map((_, i) => (i * 37) % 256)), knobs: { rate: 0.5 } },
  ];
  it.each(sample(2, places).map((place, i) => [i, place] as const))(
    'have answers and finite numbers (%i)',
    (_, place) => {
      const context = open(place);
      for (const step of lesson.steps) {
        expectSound(lesson, step, context(step));
      }
    },
    60_000,
  );
});

describe('what the words say', () => {
  it('counts what a bundled picture shows as right, and the likeliest class where nobody has said', () => {
    for (const picture of sample(4, pictures)) {
      const c = open({ picture })(step('surprise'));
      expect(label(c)).toBe(picture.digit ?? chances(c).indexOf(Math.max(...chances(c))));
    }
  }, 60_000);

  it('finds no class that stands out before training, and hardly ever another class, for any picture', () => {
    const some = sample(4, pictures);
    const each = some.map((picture) => open({ picture, weights: LAST }));
    for (const at of each) {
      expect(answer('before', at)).toBeGreaterThan(0.1);
      expect(answer('before', at)).toBeLessThan(0.2);
    }
    const winners = each.map((at) => told('before', 'winner', at));
    expect(winners.filter((winner) => winner === winners[0]).length).toBeGreaterThanOrEqual(some.length - 1);
  }, 120_000);

  it('finds the loss near ln 10 before training, and much lower after it, for every digit', () => {
    for (const picture of sample(4, pictures)) {
      if (picture.digit === null) continue;
      const [before, after] = [open({ picture }), open({ picture, weights: LAST })];
      expect(Math.abs((quoted('surprise', 'loss', before) as number) - Math.log(10))).toBeLessThan(0.4);
      expect(quoted('surprise', 'loss', after)).toBeLessThan(0.7);
      expect(argmax(chances(after('surprise')))).toBe(picture.digit);
    }
  }, 60_000);

  it('finds positions of neighbours alike after training, and no more alike than others before', () => {
    const likeness = (weights: string) =>
      (['beside', 'below', 'apart'] as const).map((lying) => alike(open({ weights })(step('positions')), lying));
    for (const value of likeness(FIRST)) expect(Math.abs(value)).toBeLessThan(0.1);
    const [beside = 0, below = 0, apart = 0] = likeness(LAST);
    expect(beside).toBeGreaterThan(below + 0.2);
    expect(below).toBeGreaterThan(apart + 0.2);
  });

  it('has one gradient below zero among those of the logits, that of the right class', () => {
    const c = open()(step('surprise'));
    const [gradients] = c.matrix('grad.logits') as [number[]];
    expect(gradients.flatMap((g, i) => (g < 0 ? [i] : []))).toEqual([label(c)]);
  });

  it('measures by real runs the slope that the gradient says', () => {
    for (const weights of [FIRST, 'step-73']) {
      const context = open({ weights });
      expect(quoted('gradient', 'measured', context)).toBeCloseTo(quoted('gradient', 'slope', context) as number, 2);
    }
    expect(quoted('gradient', 'slope')).toBeGreaterThan(0);
  });

  it('has little slope left after training where there was some before it, for every digit', () => {
    for (const picture of pictures) {
      if (picture.digit === null) continue;
      const [before, after] = [FIRST, LAST].map(
        (weights) => quoted('step', 'slope', open({ picture, weights })) as number,
      );
      expect(Math.abs(after as number), `${picture.digit}: ${before}`).toBeLessThan(0.02);
    }
  }, 60_000);

  it('trained with the batch and the target that the words say', () => {
    const { batch, smoothing } = trainingLog.plan.recipe;
    const [right, other] = [1 - smoothing + smoothing / 10, smoothing / 10];
    expect([batch, right, other]).toEqual([128, expect.closeTo(0.955, 6), expect.closeTo(0.005, 6)]);
    expect(-right * Math.log(right) - 9 * other * Math.log(other)).toBeCloseTo(0.282, 3);
  });

  it('trains two blocks of four heads, as the words say', () => {
    expect([liveConfig.depth, liveConfig.heads]).toEqual([2, 4]);
  });

  it('explains the gradient of W_O by what came in and the gradient of what went out, 17 times', () => {
    const c = open()(step('gradient'));
    const { tensor } = c.trace.get('grad.w.block.0.attn.proj.weight');
    const sources = sourcesOf(c.trace, tensor, 80 * 96 + 32).map(({ named, cells }) => [named.name, cells.length]);
    expect(sources).toEqual([
      ['block.0.attn.concat', 17],
      ['grad.block.0.attn.proj', 17],
    ]);
    expect(explainCell(c.trace, tensor, 80 * 96 + 32)?.kind).toBe('sum');
  });

  it('runs forward alone to the loss that a whole run gives, edits of other tensors included', () => {
    const edits = { 'block.0.attn.scores': new Map([[100, 4]]), 'w.block.0.attn.proj.weight': new Map([[5, 1]]) };
    const c = open({ edits })(step('step'));
    const moved = c.rerun({ edits: { 'w.block.0.attn.proj.weight': new Map([[80 * 96 + 32, 0.75]]) } });
    expect(lossWith(c, [80, 32], 0.75)).toBeCloseTo(moved.value('loss', 0), 6);
    expect(lossWith(c, [80, 32], c.value('w.block.0.attn.proj.weight', 80, 32))).toBeCloseTo(c.value('loss', 0), 6);
  });

  it('promises η·g² and comes close to it with a small step', () => {
    const c = open({ knobs: { rate: 0.5 } })(step('step'));
    const { rate, gradient, promised, given } = oneStep(c);
    expect(c.value('loss', 0) - promised).toBeCloseTo(rate * gradient ** 2, 6);
    expect(Math.abs(given - promised)).toBeLessThan(0.1 * rate * gradient ** 2);
    expect(given).toBeLessThan(c.value('loss', 0));
    expect(answer('step')).toBe(2);
  });

  it('gives heads that are alike in all their numbers gradients that are alike to the last bit, at either end', () => {
    for (const weights of [FIRST, LAST]) expect(answer('maps', open({ weights }))).toBe('never');
  });

  it('runs on other weights without a gradient as the whole network does', () => {
    const [from, to] = [FIRST, LAST].map((weights) => open({ weights })('surprise'));
    const weights = Object.fromEntries(
      from?.trace.names
        .filter((name) => name.startsWith('w.'))
        .map((name) => [name.slice(2), from.trace.get(name).tensor]) ?? [],
    );
    expect(chancesOf(forward((to as Context).trace, {}, weights))).toEqual(chances(from as Context));
  });
});
