import { describe, expect, it } from 'vitest';
import { loadLesson } from '@/content/lessons';
import type { Lesson } from '@/content/schema';
import { firstOfEach } from '@/lib/choice';
import type { Picture } from '@/lib/pictures/picture';
import { pictures } from '@/tests/content/open-lesson';
import { untouchedRun } from '../opening/untouched-run';
import { oneWeight, strongestKey } from './one-weight';

const vit = (await loadLesson('vit')) as Lesson;
const picture = pictures[0] as Picture;
const trace = untouchedRun(vit, picture);
const tokens = Array.from({ length: 17 }, (_, i) => i);

describe('one weight of the vit lesson', () => {
  it('follows, line by line, from the two rows that meet', () => {
    for (const [block, head] of [
      [0, 0],
      [1, 5],
      [3, 7],
    ] as const) {
      // biome-ignore format: pairs
      for (const query of tokens) {
        for (const key of tokens) {
          const w = oneWeight(trace, { ...firstOfEach, block, head, knobs: {} }, query, key);
          const product = w.q.reduce((sum, x, i) => sum + x * (w.k[i] as number), 0);
          expect(w.product).toBeCloseTo(product, 4);
          expect(w.score).toBeCloseTo(w.product / Math.sqrt(w.q.length), 5);
          expect(w.logit).toBeCloseTo(w.score + w.bias, 5);
          expect(w.weight).toBeCloseTo(Math.exp(w.logit) / w.total, 5);
        }
      }
    }
  });

  it('is never above the one that the strongest key gets', () => {
    const chosen = { ...firstOfEach, block: 2, head: 3, knobs: {} };
    for (const query of tokens) {
      const most = oneWeight(trace, chosen, query, strongestKey(trace, chosen, query)).weight;
      for (const key of tokens) expect(oneWeight(trace, chosen, query, key).weight).toBeLessThanOrEqual(most);
    }
  });

  it('comes from a run that is made once for a picture', () => {
    expect(untouchedRun(vit, picture)).toBe(trace);
    expect(untouchedRun(vit, { ...picture })).not.toBe(trace);
  });
});
