import { expect, it } from 'vitest';
import { asEdits } from '@/app/store/edits';
import { initialKnobs } from '@/content/knob';
import { loadLesson } from '@/content/lessons';
import { runOf } from '@/content/runs';
import type { Lesson } from '@/content/schema';
import { readShippedWeights } from '@/scripts/weights-on-disk';
import { pictures } from '@/tests/content/open-lesson';
import { firstScene, untouchedRun } from '../opening/untouched-run';
import { repaint } from './repaint';

const vit = (await loadLesson('vit')) as Lesson;
readShippedWeights(vit);

it('one repainted pixel moves the answer of the trained network for any picture, and its link carries the same change', () => {
  const knobs = initialKnobs(vit.knobs ?? []);
  for (const picture of pictures) {
    const { edits, digit, before, after } = repaint(vit, untouchedRun(vit, picture), picture);
    const opened = runOf(firstScene(vit), { picture, knobs, edits: asEdits(edits) }).get('probs').tensor.data;
    expect(opened[digit]).toBe(after);
    expect(after.toFixed(4)).not.toBe(before.toFixed(4));
  }
});
