import type { Language, Lesson, LessonText } from './schema';

const modules = import.meta.glob<Lesson>('./lessons/*/lesson.ts', { eager: true, import: 'default' });
const texts = import.meta.glob<LessonText>('./lessons/*/*.mdx');
const formulas = import.meta.glob<Readonly<Record<string, string>>>('./lessons/*/formulas.tex', { import: 'default' });

/** Every lesson, in the order of the course. A lesson is found by its folder; there is no list to keep. */
export const lessons: readonly Lesson[] = Object.values(modules).sort((a, b) => a.order - b.order);

export const findLesson = (id: string | null): Lesson | undefined => lessons.find((lesson) => lesson.id === id);

export interface Words {
  readonly text: LessonText;
  /** Step id → HTML. */
  readonly formulas: Readonly<Record<string, string>>;
}

const loaded = new Map<string, Promise<Words>>();

/** The words and formulas of a lesson in one language; fetched once. */
export function loadWords(id: string, language: Language): Promise<Words> {
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
