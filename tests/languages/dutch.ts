import type { MDXContent } from 'mdx/types';
import { fetchLessonWords, type LessonFiles, type LessonWords, type Parts } from '@/content/lesson-words';
import * as english from '@/content/lessons/vit/en.mdx';
import formulas from '@/content/lessons/vit/formulas.tex';
import type { LessonText, StepText } from '@/content/schema';
import * as dutch from './nl.mdx';

/** A file in one part. */
const whole = <About, Part>(steps: Readonly<Record<string, About>>, part: Part): Parts<About, Part> => ({
  steps: Object.fromEntries(Object.entries(steps).map(([id, about]) => [id, { ...about, part: 0 }])),
  parts: [async () => ({ default: part })],
});
const text = (file: LessonText) => async (): Promise<Parts<StepText, MDXContent>> => whole(file.steps, file.default);

/** Dutch, of which there is one step: what there is an hour after somebody began to translate. */
export const files: LessonFiles = {
  texts: { './lessons/vit/en.mdx': text(english), './lessons/vit/nl.mdx': text(dutch) },
  formulas: { './lessons/vit/formulas.tex': async () => whole(english.steps, formulas) },
};

export const words: LessonWords = await fetchLessonWords('vit', 'nl', files);
