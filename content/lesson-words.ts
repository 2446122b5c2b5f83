import type { MDXContent } from 'mdx/types';
import { END } from './card';
import { isComplete, type Language, REFERENCE } from './language';
import type { StepText } from './schema';
import type { Uncoverable } from './uncoverable';

/** How to fetch each part of a file that travels a few steps at a time. */
export type Parts<Part> = readonly (() => Promise<Part>)[];

/** A few steps of a text, and how each is uncovered. */
export interface TextPart {
  readonly default: MDXContent;
  readonly steps: Readonly<Record<string, Uncoverable>>;
}

/** How a lesson ends, in one language, and in how many parts it is uncovered. */
export interface EndText {
  readonly default: MDXContent;
  /** `recalls`: the steps whose questions are asked from memory. */
  readonly end: { readonly parts: number; readonly recalls: readonly string[] };
}

/** A text before its parts are fetched: its steps, and in which part each stands. */
export interface TextFile {
  readonly steps: Readonly<Record<string, StepText & { readonly part: number }>>;
  readonly parts: Parts<TextPart>;
  /** None where the lesson just stops. */
  readonly end?: { readonly title: string; readonly load: () => Promise<EndText> } | null;
}

/** Step id → HTML. */
export type Formulas = Readonly<Record<string, string>>;

/** A text as far as it has been fetched: the titles of all its steps, and the words of a few steps in each part. */
interface TextSoFar {
  readonly steps: Readonly<Record<string, StepText>>;
  readonly parts: readonly TextPart[];
  readonly end?: { readonly title: string; readonly text: EndText | undefined } | null;
}

/** The words and formulas of a lesson in one language, as far as they have been fetched. */
export interface LessonWords {
  readonly language: Language;
  readonly text: TextSoFar;
  /** English, where the language need not be complete: for the steps that `text` lacks. */
  readonly standIn?: TextSoFar;
  readonly formulas: Formulas;
}

/** The words of a lesson: how to fetch each file. */
export interface WordFiles {
  readonly texts: Readonly<Record<Language, () => Promise<TextFile>>>;
  /** In the same parts as the text of a complete language. */
  readonly formulas: Parts<{ readonly default: Formulas }>;
}

const EMPTY: TextFile = { steps: {}, parts: [] };

/**
 * Fetches the words and formulas of a step, or its end (null: of the first; undefined: of all). In a language that need not be
 * complete, the English ones come where it lacks the step.
 *
 * @throws Error when a complete language has no text
 */
export async function fetchLessonWords(
  id: string,
  language: Language,
  { texts, formulas }: WordFiles,
  step?: string | null,
): Promise<LessonWords> {
  const [own, reference] = [texts[language], texts[REFERENCE]];
  if (!reference || (!own && isComplete(language)))
    throw new Error(`Lesson ${id} needs ${language}.mdx in its folder.`);
  const [text = EMPTY, standIn] = await Promise.all([own?.(), isComplete(language) ? undefined : reference()]);
  const { steps } = standIn ?? text;
  // A step that there is not opens the first.
  const wanted = step && step !== END && !(step in steps) ? null : step;
  const isOwn = wanted && wanted in text.steps;
  const ending = wanted === undefined || wanted === END;
  const [parts, borrowed, html, ...ends] = await Promise.all([
    partsOf(text.parts, text.steps, wanted),
    standIn && !isOwn ? partsOf(standIn.parts, steps, wanted) : [],
    partsOf(formulas, steps, wanted),
    endOf(text, ending),
    standIn ? endOf(standIn, ending) : null,
  ]);
  return {
    language,
    text: { steps: text.steps, parts, end: ends[0] },
    ...(standIn && { standIn: { steps, parts: borrowed, end: ends[1] } }),
    formulas: Object.assign({}, ...html.map((part) => part.default)),
  };
}

/** What is known of a text's end, with its words where they are wanted. */
async function endOf({ end }: TextFile, wanted: boolean): Promise<NonNullable<TextSoFar['end']> | null> {
  return end ? { title: end.title, text: wanted ? await end.load() : undefined } : null;
}

/** The part that a step stands in, if it has the step; the first for null; all of them for undefined. */
function partsOf<Part>(parts: Parts<Part>, steps: TextFile['steps'], step?: string | null): Promise<Part[]> {
  const part = step ? steps[step]?.part : 0;
  const wanted = step === undefined ? parts : part === undefined ? [] : parts.slice(part, part + 1);
  return Promise.all(wanted.map((load) => load()));
}

/** What has been fetched before, and more of the same lesson in the same language. */
export function joined(before: LessonWords | undefined, more: LessonWords): LessonWords {
  if (!before) return more;
  const text = (old: TextSoFar | undefined, now: TextSoFar): TextSoFar => ({
    ...now,
    parts: [...new Set([...(old?.parts ?? []), ...now.parts])],
    end: now.end?.text ? now.end : (old?.end ?? now.end ?? null),
  });
  return {
    ...more,
    text: text(before.text, more.text),
    ...(more.standIn && { standIn: text(before.standIn, more.standIn) }),
    formulas: { ...before.formulas, ...more.formulas },
  };
}

/** Whether the words of a step, or of the end, have been fetched. */
export const hasWords = (words: LessonWords, step: string): boolean =>
  step === END ? endWords(words)?.text !== undefined : step in words.formulas;

/** In how many parts a step, or the end, is uncovered; none before its words have been fetched. */
export const uncoverableIn = (words: LessonWords, step: string): number => uncoverable(words, step)?.parts ?? 0;

/** The same, with where the text places fragments. */
export function uncoverable(words: LessonWords, step: string): Uncoverable | undefined {
  if (step === END) return endWords(words)?.text?.end;
  const { parts } = wordsOf(words, step).text;
  return parts.find(({ steps }) => step in steps)?.steps[step];
}

/** How the lesson ends, and in which language that is said; null where it just stops. */
export function endWords({ language, text, standIn }: LessonWords) {
  if (text.end) return { ...text.end, language };
  return standIn?.end ? { ...standIn.end, language: REFERENCE } : null;
}

/** What a step, or the end, is called. */
export const titleOf = (words: LessonWords, step: string): string =>
  (step === END ? endWords(words)?.title : undefined) ?? wordsOf(words, step).title;

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
