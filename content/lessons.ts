import type { MDXContent } from 'mdx/types';
import { course } from './course';
import type { Language } from './language';
import type { Lesson, LessonText, StepText } from './schema';

const modules = import.meta.glob<Lesson>('./lessons/*/lesson.ts', { import: 'default' });
/** A file of words or formulas, before its parts are fetched: which steps it has, and in which part each stands. */
interface Parts<About, Part> {
  readonly steps: Readonly<Record<string, About & { readonly part: number }>>;
  readonly parts: readonly (() => Promise<{ readonly default: Part }>)[];
}

type Formulas = Readonly<Record<string, string>>;
const texts = import.meta.glob<Parts<StepText, MDXContent>>('./lessons/*/*.mdx', { query: '?parts' });
const formulas = import.meta.glob<Parts<object, Formulas>>('./lessons/*/formulas.tex', { query: '?parts' });

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

/** The words and formulas of a lesson in one language, as far as they have been fetched. */
export interface LessonWords {
  /** Titles of all steps. */
  readonly text: { readonly steps: LessonText['steps'] };
  /** Texts of a few steps each. */
  readonly texts: readonly MDXContent[];
  /** Step id → HTML. */
  readonly formulas: Formulas;
}

const fetched = new Map<string, LessonWords>();
const keyOf = (id: string, language: Language): string => `${id}/${language}`;

/** The words of a lesson that are here. */
export const findWords = (id: string, language: Language): LessonWords | undefined => fetched.get(keyOf(id, language));

/** Whether those of a step are among them. */
export const hasWords = ({ formulas }: LessonWords, step: string): boolean => step in formulas;

/** Fetches the words and formulas of a step, or of the whole lesson, in one language. */
export async function loadWords(id: string, language: Language, step?: string | null): Promise<LessonWords> {
  const text = texts[`./lessons/${id}/${language}.mdx`];
  const tex = formulas[`./lessons/${id}/formulas.tex`];
  if (!text || !tex) throw new Error(`Lesson ${id} needs ${language}.mdx and formulas.tex in its folder.`);
  const files = await Promise.all([text(), tex()]);
  const [bodies, html] = await Promise.all([partsOf(files[0], step), partsOf(files[1], step)]);
  const before = findWords(id, language);
  const words = {
    text: files[0],
    texts: [...new Set([...(before?.texts ?? []), ...bodies])],
    formulas: { ...before?.formulas, ...Object.assign({}, ...html) },
  };
  fetched.set(keyOf(id, language), words);
  return words;
}

/** The part of a file that a step stands in, the first for null; all of them where no step is named. */
function partsOf<Part>({ steps, parts }: Parts<unknown, Part>, step?: string | null): Promise<Part[]> {
  const { part = 0 } = steps[step ?? ''] ?? {};
  const wanted = step === undefined ? parts : parts.slice(part, part + 1);
  return Promise.all(wanted.map(async (load) => (await load()).default));
}
