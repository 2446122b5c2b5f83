import { END, stepsOf } from '@/content/card';
import { CHECKED } from '@/content/checked';
import { course } from '@/content/course';
import { isComplete, type Language, REFERENCE } from '@/content/language';
import { languages } from '@/content/lessons';
import type { Catalogue } from '@/lib/permalink/state';
import { bundledPictures } from '@/lib/pictures';

/** The language of the browser if the page has all of it, else English: one with gaps is opened by those who ask for it. */
function preferred(): Language {
  const [wanted = ''] = typeof navigator === 'undefined' ? [] : navigator.language.toLowerCase().split('-');
  return isComplete(wanted) ? wanted : REFERENCE;
}

/** What an address can point to: the same whatever has been fetched. Knobs and weights are the lesson's to settle. */
export const catalogue: Catalogue = {
  lessons: [
    ...course.map((card) => ({ id: card.id, steps: [...stepsOf(card), END], renamed: card.aliases ?? {} })),
    { id: CHECKED, steps: null },
  ],
  pictures: bundledPictures.map(({ id }) => id),
  languages,
  preferred: preferred(),
};
