import { course } from './course';
import { type Language, languagesOf } from './language';
import { fetchLessonWords, type LessonWords } from './lesson-words';
import type { Lesson, LessonText } from './schema';

const modules = import.meta.glob<Lesson>('./lessons/*/lesson.ts', { import: 'default' });
const texts = import.meta.glob<LessonText>('./lessons/*/*.mdx');
const formulas = import.meta.glob<Readonly<Record<string, string>>>('./lessons/*/formulas.tex', { import: 'default' });

const found = new Map<string, Lesson>();

/** Fetches a lesson's definition, once. Undefined when no folder has that name. */
export async function loadLesson(id: string | null): Promise<Lesson | undefined> {
  const load = modules[`./lessons/${id}/lesson.ts`];
  if (!id || !load) return undefined;
  const lesson = found.get(id) ?? (await load());
  found.set(id, lesson);
  return lesson;
}

/** Every lesson, in the order of the course: for tests and tools. The page fetches one. */
export const loadAllLessons = async (): Promise<readonly Lesson[]> =>
  (await Promise.all(course.map(({ id }) => loadLesson(id)))).filter((lesson) => lesson !== undefined);

/** A lesson that has been fetched. */
export const findLesson = (id: string | null): Lesson | undefined => (id ? found.get(id) : undefined);

/** The languages that there are texts in. */
export const languages = languagesOf(Object.keys(texts));

/** Whether a lesson has a text of its own in a language, complete or not. */
export const hasText = (id: string, language: Language): boolean => `./lessons/${id}/${language}.mdx` in texts;

const loaded = new Map<string, Promise<LessonWords>>();

/** The words and formulas of a lesson in one language; fetched once. */
export function loadWords(id: string, language: Language): Promise<LessonWords> {
  const key = `${id}/${language}`;
  const known = loaded.get(key);
  if (known) return known;
  const words = fetchLessonWords(id, language, { texts, formulas });
  // A failed download must not be remembered: opening the lesson again tries again.
  words.catch(() => loaded.delete(key));
  loaded.set(key, words);
  return words;
}
