import { findLesson, lessonIds } from '@/content/lessons';
import type { Catalogue, CatalogueLesson } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';

const wantsChinese = (): boolean =>
  typeof navigator !== 'undefined' && navigator.language.toLowerCase().startsWith('zh');

/** What an address can point to. The steps of a lesson are known once it has been fetched. */
export const catalogue: Catalogue = {
  get lessons() {
    return lessonIds.map((id): CatalogueLesson => {
      const lesson = findLesson(id);
      if (!lesson) return { id, steps: [] };
      const { steps, renamed = {}, knobs, weights } = lesson;
      return {
        id,
        steps: steps.map((step) => step.id),
        renamed,
        knobs: knobs.map((knob) => knob.id),
        ...(typeof weights === 'function' ? {} : { weights: weights.map((source) => source.id) }),
      };
    });
  },
  pictures: bundledPictures.map(({ id }) => id),
  preferred: wantsChinese() ? 'zh' : 'en',
};
