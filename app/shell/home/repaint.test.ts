import { expect, it } from 'vitest';
import { asEdits } from '@/app/store/edits';
import { loadLesson } from '@/content/lessons';
import { runLesson } from '@/content/run';
import type { Lesson } from '@/content/schema';
import { bundledPictures, toInput } from '@/lib/pictures';
import { readShippedWeights } from '@/tests/content/shipped-weights';
import { repaint } from './repaint';
import { untouchedRun } from './untouched-run';

const vit = (await loadLesson('vit')) as Lesson;
readShippedWeights(vit);

it('one repainted pixel moves the answer of the trained network for any picture, and its link carries the same change', () => {
  for (const { pixels } of bundledPictures) {
    const picture = toInput(pixels);
    const { edits, digit, before, after } = repaint(vit, untouchedRun(vit, picture), picture);
    const opened = runLesson(vit, { picture, knobs: {}, edits: asEdits(edits) }).get('probs').tensor.data;
    expect(opened[digit]).toBe(after);
    expect(after.toFixed(4)).not.toBe(before.toFixed(4));
  }
});
