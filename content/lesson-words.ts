import type { MDXContent } from 'mdx/types';
import { isComplete, type Language, REFERENCE } from './language';
import type { LessonText, StepText } from './schema';

/** A file of words or formulas, before its parts are fetched: which steps it has, and in which part each stands. */
export interface Parts<About, Part> {
  readonly steps: Readonly<Record<string, About & { readonly part: number }>>;
  readonly parts: readonly (() => Promise<{ readonly default: Part }>)[];
}

/** Step id → HTML. */
export type Formulas = Readonly<Record<string, string>>;

/** A text as far as it has been fetched: the titles of all its steps, and the words of a few steps in each part. */
interface TextSoFar {
  readonly steps: LessonText['steps'];
  readonly parts: readonly MDXContent[];
}

/** The words and formulas of a lesson in one language, as far as they have been fetched. */
export interface LessonWords {
  readonly language: Language;
  readonly text: TextSoFar;
  /** English, where the language need not be complete: for the steps that `text` lacks. */
  readonly standIn?: TextSoFar;
  readonly formulas: Formulas;
}

/** The files of all lessons, by their paths from `content/`: how to fetch each. */
export interface LessonFiles {
  readonly texts: Readonly<Record<string, () => Promise<Parts<StepText, MDXContent>>>>;
  readonly formulas: Readonly<Record<string, () => Promise<Parts<object, Formulas>>>>;
}

const EMPTY: Parts<StepText, MDXContent> = { steps: {}, parts: [] };

/**
 * Fetches the words and formulas of a step (null: of the first; undefined: of all). In a language that need not be
 * complete, the English ones come where it lacks the step.
 *
 * @throws Error when a complete language has no text, or the lesson no formulas
 */
export async function fetchLessonWords(
  id: string,
  language: Language,
  files: LessonFiles,
  step?: string | null,
): Promise<LessonWords> {
  const textIn = (code: Language) => files.texts[`./lessons/${id}/${code}.mdx`];
  const [own, reference] = [textIn(language), textIn(REFERENCE)];
  const tex = files.formulas[`./lessons/${id}/formulas.tex`];
  if (!reference || !tex || (!own && isComplete(language)))
    throw new Error(`Lesson ${id} needs ${language}.mdx and formulas.tex in its folder.`);
  const [text = EMPTY, standIn, formulas] = await Promise.all([
    own?.(),
    isComplete(language) ? undefined : reference(),
    tex(),
  ]);
  // A step that there is not opens the first.
  const wanted = step && !(step in formulas.steps) ? null : step;
  const isOwn = wanted && wanted in text.steps;
  const [parts, borrowed, html] = await Promise.all([
    partsOf(text, wanted),
    standIn && !isOwn ? partsOf(standIn, wanted) : [],
    partsOf(formulas, wanted),
  ]);
  return {
    language,
    text: { steps: text.steps, parts },
    ...(standIn && { standIn: { steps: standIn.steps, parts: borrowed } }),
    formulas: Object.assign({}, ...html),
  };
}

/** The part that a step stands in, if it has the step; the first for null; all of them for undefined. */
function partsOf<Part>({ steps, parts }: Parts<unknown, Part>, step?: string | null): Promise<Part[]> {
  const part = step ? steps[step]?.part : 0;
  const wanted = step === undefined ? parts : part === undefined ? [] : parts.slice(part, part + 1);
  return Promise.all(wanted.map(async (load) => (await load()).default));
}

/** What has been fetched before, and more of the same lesson in the same language. */
export function joined(before: LessonWords | undefined, more: LessonWords): LessonWords {
  if (!before) return more;
  const text = (old: TextSoFar | undefined, now: TextSoFar): TextSoFar => ({
    ...now,
    parts: [...new Set([...(old?.parts ?? []), ...now.parts])],
  });
  return {
    ...more,
    text: text(before.text, more.text),
    ...(more.standIn && { standIn: text(before.standIn, more.standIn) }),
    formulas: { ...before.formulas, ...more.formulas },
  };
}

/** Whether the words of a step have been fetched. */
export const hasWords = ({ formulas }: LessonWords, step: string): boolean => step in formulas;

/** The words of one step, and the language that they are in. */
export interface StepWords extends StepText {
  readonly language: Language;
  /** The text that has this step among its own. */
  readonly text: TextSoFar;
}

/** @throws Error when no text has the step */
export function wordsOf({ language, text, standIn }: LessonWords, step: string): StepWords {
  const own = text.steps[step];
  if (own) return { ...own, language, text };
  const other = standIn?.steps[step];
  if (other && standIn) return { ...other, language: REFERENCE, text: standIn };
  throw new Error(`No text in ${language} has a <Step id="${step}">.`);
}
