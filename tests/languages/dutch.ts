import { fetchLessonWords, type LessonWords, type TextFile, type WordFiles } from '@/content/lesson-words';
import * as english from '@/content/lessons/vit/en.mdx';
import formulas from '@/content/lessons/vit/formulas.tex';
import type { LessonText } from '@/content/schema';
import * as dutch from './nl.mdx';

/** A text in one part. */
const whole = (text: LessonText) => async (): Promise<TextFile> => ({
  steps: Object.fromEntries(Object.entries(text.steps).map(([id, about]) => [id, { ...about, part: 0 }])),
  parts: [async () => text],
});

/** Dutch, of which there is one step: what there is an hour after somebody began to translate. */
export const files: WordFiles = {
  texts: { en: whole(english), nl: whole(dutch) },
  formulas: [async () => ({ default: formulas })],
};

/** Where the Dutch text would stand. */
export const path = './lessons/vit/nl.mdx';

export const words: LessonWords = await fetchLessonWords('vit', 'nl', files);
