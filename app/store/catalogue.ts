import { stepsOf } from '@/content/card';
import { course } from '@/content/course';
import type { Catalogue } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';

const wantsChinese = (): boolean =>
  typeof navigator !== 'undefined' && navigator.language.toLowerCase().startsWith('zh');

/** What an address can point to: the same whatever has been fetched. Knobs and weights are the lesson's to settle. */
export const catalogue: Catalogue = {
  lessons: course.map((card) => ({ id: card.id, steps: stepsOf(card), renamed: card.aliases ?? {} })),
  pictures: bundledPictures.map(({ id }) => id),
  preferred: wantsChinese() ? 'zh' : 'en',
};
