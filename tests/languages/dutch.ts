import { fetchLessonWords, type LessonFiles, type LessonWords } from '@/content/lesson-words';
import * as english from '@/content/lessons/vit/en.mdx';
import formulas from '@/content/lessons/vit/formulas.tex';
import * as dutch from './nl.mdx';

/** Dutch, of which there is one step: what there is an hour after somebody began to translate. */
export const files: LessonFiles = {
  texts: { './lessons/vit/en.mdx': async () => english, './lessons/vit/nl.mdx': async () => dutch },
  formulas: { './lessons/vit/formulas.tex': async () => formulas },
};

export const words: LessonWords = await fetchLessonWords('vit', 'nl', files);

/** As React remembers a promise that it has waited for. */
export const waitedFor = Object.assign(Promise.resolve(words), { status: 'fulfilled', value: words });
