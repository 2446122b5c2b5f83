import { open } from 'virtual:doors';
import { type Language, REFERENCE } from './language';
import type { StepText } from './schema';

/** What the steps of a lesson are called: those of a language, and the English ones where it has none. */
const found = new Map<string, Readonly<Record<string, StepText>>>();
const keyOf = (lesson: string, language: Language): string => `${lesson}/${language}`;

/** Fetches what the steps of lessons are called, without their words. */
export async function loadTitles(lessons: readonly string[], language: Language): Promise<void> {
  await Promise.all(
    [...new Set(lessons)].map(async (id) => {
      if (found.has(keyOf(id, language))) return;
      const { texts } = await open(id);
      const [reference, own] = await Promise.all([texts[REFERENCE]?.(), texts[language]?.()]);
      found.set(keyOf(id, language), { ...reference?.steps, ...own?.steps });
    }),
  );
}

/** Whether the titles of these lessons are here. */
export const hasTitles = (lessons: readonly string[], language: Language): boolean =>
  lessons.every((id) => found.has(keyOf(id, language)));

/** A step's title and short name, once fetched. */
export const titlesOf = (lesson: string, step: string, language: Language): StepText | undefined =>
  found.get(keyOf(lesson, language))?.[step];
