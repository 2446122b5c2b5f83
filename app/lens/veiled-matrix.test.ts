import { expect, it } from 'vitest';
import { read } from '@/app/draw/view';
import { fetchWords } from '@/app/words/define';
import { resolve } from '@/content/reference';
import { firstOfEach } from '@/lib/choice';
import { softmax } from '@/lib/ops/softmax';
import { tensor } from '@/lib/tensor/tensor';
import { Trace } from '@/lib/trace/trace';
import { makeLens } from './lens';
import { makeVeiling } from './veil';

await fetchWords('en');

const run = new Trace();
const scores = run.name('scores', tensor([1, -2, 3, 4], [2, 2]), ['query', 'key'], { symbol: 'S' });
run.name('probs', softmax(scores), ['query', 'key'], { symbol: 'A', scale: 'weights' });
const chosen = { ...firstOfEach, knobs: {} };
const look = (...hidden: (readonly [ref: string, rows: readonly number[]])[]) =>
  makeLens({
    trace: run,
    original: run,
    readings: read('scores'),
    chosen,
    counts: {},
    compare: 'edited',
    theme: 'light',
    language: 'en',
    labelling: { countFrom: 0 },
    veiling: makeVeiling(hidden.map(([ref, rows]) => ({ slice: resolve(run, ref, chosen), covered: { rows } }))),
  });

it('a matrix holds no number, no edit and no colour of a veiled cell', () => {
  const m = look(['scores', [1]]).matrix('scores');
  expect([m.at(0, 1), m.veiled?.(0, 1)]).toEqual([-2, false]);
  expect([m.at(1, 0), m.stored(1, 0), m.veiled?.(1, 0)]).toEqual([Number.NaN, Number.NaN, 'asked']);
  const hidden = m.scale.colour(m.at(1, 0));
  for (let value = -4; value <= 4; value += 0.5) expect(m.scale.colour(value)).not.toBe(hidden);
});

it('a matrix in which nothing is veiled is as it would be without a veil', () => {
  const m = look(['scores', [1]]).matrix('probs');
  expect(m.veiled).toBeUndefined();
  expect(m.at(1, 0)).toBeCloseTo(0.2689, 4);
});

it('the ends of a scale are secret where only veiled cells reach them', () => {
  expect(look(['scores', [1]]).scales.get('values')).toMatchObject({ max: 4, secret: 'asked' });
  expect(look(['scores', [0]]).scales.get('values')?.secret).toBeUndefined();
});

it('nothing is worked out that a veil lies on, or that is computed from it', () => {
  const lens = look(['scores', [1]]);
  const probs = lens.matrix('probs');
  expect([lens.workings(probs, [1, 0]), lens.asked(probs, [1, 0])]).toEqual([null, true]);
  expect(lens.asked(probs, [0, 0])).toBe(false);
  expect(lens.workings(probs, [0, 0])).not.toBeNull();
});
