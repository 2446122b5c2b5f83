import { END } from '@/content/card';
import { endWords, type LessonWords } from '@/content/lesson-words';
import type { Lesson } from '@/content/schema';

/** Where one gets to in a lesson, one after the other: its steps, and its end where it has one. */
export const stopsOf = ({ steps }: Lesson, words: LessonWords | undefined): readonly string[] => [
  ...steps.map(({ id }) => id),
  ...(words && endWords(words) ? [END] : []),
];
