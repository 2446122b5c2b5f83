import { open, partial } from 'virtual:doors';
import type { Asks } from './asking';
import { cardOf, course } from './course';
import { isComplete, type Language, languagesOf } from './language';
import { fetchLessonWords, joined, type LessonWords } from './lesson-words';
import type { Lesson } from './schema';

/** Those that have been fetched: at most all there are. */
const found = new Map<string, Lesson>();

/** Fetches a lesson's definition, once. Undefined when no folder has that name. */
export async function loadLesson(id: string | null): Promise<Lesson | undefined> {
  if (!id || !cardOf(id)) return undefined;
  const lesson = found.get(id) ?? (await (await open(id)).lesson()).default;
  found.set(id, lesson);
  return lesson;
}

/** Puts a lesson among those that were fetched: one that stands in no folder of the course. */
export function addLesson(lesson: Lesson): void {
  found.set(lesson.card.id, lesson);
}

/** Every lesson, in the order of the course: for tests and tools. The page fetches one. */
export const loadAllLessons = async (): Promise<readonly Lesson[]> =>
  (await Promise.all(course.map(({ id }) => loadLesson(id)))).filter((lesson) => lesson !== undefined);

/** A lesson that has been fetched. */
export const findLesson = (id: string | null): Lesson | undefined => (id ? found.get(id) : undefined);

/** The languages that there are texts in. */
export const languages = languagesOf(partial);

/** Whether a lesson has a text of its own in a language, complete or not. */
export const hasText = (id: string, language: Language): boolean =>
  isComplete(language) || partial.includes(`./lessons/${id}/${language}.mdx`);

/** At most one entry a lesson and language. */
const fetched = new Map<string, LessonWords>();
const keyOf = (id: string, language: Language): string => `${id}/${language}`;

/** The words of a lesson that are here. */
export const findWords = (id: string, language: Language): LessonWords | undefined => fetched.get(keyOf(id, language));

/** Fetches the words and formulas of a step, or of the whole lesson, in one language. */
export async function loadWords(id: string, language: Language, step?: string | null): Promise<LessonWords> {
  const more = await fetchLessonWords(id, language, await open(id), step);
  const words = joined(findWords(id, language), more);
  fetched.set(keyOf(id, language), words);
  return words;
}

/** Fetches the questions of a lesson, by step id. @throws Error where it has no asks.ts */
export async function loadAsks(id: string): Promise<Asks> {
  const { asks } = await open(id);
  if (!asks) throw new Error(`Lesson ${id} asks in its steps, so it needs asks.ts in its folder.`);
  return (await asks()).default;
}

/** The views that a step shows, as far as its lesson's door says so: before the lesson itself is here. */
export const viewsAhead = async (id: string, step: string | null): Promise<readonly string[]> => {
  const { shows } = await open(id);
  return (step === null ? Object.values(shows)[0] : shows[step]) ?? [];
};
