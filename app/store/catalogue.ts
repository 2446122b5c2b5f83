import { findLesson, lessonIds } from '@/content/lessons';
import type { Catalogue } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';

const wantsChinese = (): boolean =>
  typeof navigator !== 'undefined' && navigator.language.toLowerCase().startsWith('zh');

/** What an address can point to. The steps of a lesson are known once it has been fetched. */
export const catalogue: Catalogue = {
  get lessons() {
    return lessonIds.map((id) => {
      const lesson = findLesson(id);
      return {
        id,
        steps: lesson?.steps.map((step) => step.id) ?? [],
        knobs: lesson?.knobs.map((knob) => knob.id) ?? [],
      };
    });
  },
  pictures: bundledPictures.map(({ id }) => id),
  preferred: wantsChinese() ? 'zh' : 'en',
};
