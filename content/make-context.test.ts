import { expect, it } from 'vitest';
import { stepOf } from '@/tests/content/open-lesson';
import lesson from './lessons/two-tokens/lesson';
import { makeContext } from './make-context';
import { runOf } from './runs';
import { sceneOf } from './schema';

it('fresh numbers of a question take the place of those that they name, and the others stay', () => {
  const step = stepOf(lesson, 'softmax');
  const run = {
    picture: { pixels: new Float32Array(0), height: 0, width: 0, digit: null },
    knobs: { count: 4 },
    edits: {},
  };
  const chosen = { block: 0, head: 0, stage: 0, window: 0, group: 0, knobs: run.knobs };
  const place = { lesson, step, run, trace: runOf(sceneOf(lesson, step), run), chosen };
  expect(makeContext({ ...place, given: { row: 3 } }).given).toEqual({ row: 3, out: 4, key: 2 });
  expect(makeContext(place).given).toEqual({ row: 1, out: 4, key: 2 });
});
