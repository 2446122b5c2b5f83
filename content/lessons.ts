import { course } from './course';
import type { Language } from './language';
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

export interface LessonWords {
  readonly text: LessonText;
  /** Step id → HTML. */
  readonly formulas: Readonly<Record<string, string>>;
}

const loaded = new Map<string, Promise<LessonWords>>();

/** The words and formulas of a lesson in one language; fetched once. */
export function loadWords(id: string, language: Language): Promise<LessonWords> {
  const key = `${id}/${language}`;
  const known = loaded.get(key);
  if (known) return known;
  const text = texts[`./lessons/${id}/${language}.mdx`];
  const tex = formulas[`./lessons/${id}/formulas.tex`];
  if (!text || !tex) throw new Error(`Lesson ${id} needs ${language}.mdx and formulas.tex in its folder.`);
  const words = Promise.all([text(), tex()]).then(([t, f]) => ({ text: t, formulas: f }));
  // A failed download must not be remembered: opening the lesson again tries again.
  words.catch(() => loaded.delete(key));
  loaded.set(key, words);
  return words;
}
