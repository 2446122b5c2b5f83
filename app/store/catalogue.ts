import { lessons } from '@/content/lessons';
import type { Catalogue } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';

const wantsChinese = (): boolean =>
  typeof navigator !== 'undefined' && navigator.language.toLowerCase().startsWith('zh');

/** What an address can point to. */
export const catalogue: Catalogue = {
  lessons: lessons.map(({ id, steps, knobs }) => ({
    id,
    steps: steps.map((step) => step.id),
    knobs: knobs.map((knob) => knob.id),
  })),
  pictures: bundledPictures.map(({ id }) => id),
  preferred: wantsChinese() ? 'zh' : 'en',
};
