import { isComplete, type Language, REFERENCE } from './language';
import type { LessonText, StepText } from './schema';

type Formulas = Readonly<Record<string, string>>;

/** The words and formulas of a lesson in one language. */
export interface LessonWords {
  readonly language: Language;
  readonly text: LessonText;
  /** English, where the language need not be complete: for the steps that `text` lacks. */
  readonly standIn?: LessonText;
  /** Step id → HTML. */
  readonly formulas: Formulas;
}

/** The files of all lessons, by their paths from `content/`: how to fetch each. */
export interface LessonFiles {
  readonly texts: Readonly<Record<string, () => Promise<LessonText>>>;
  readonly formulas: Readonly<Record<string, () => Promise<Formulas>>>;
}

const EMPTY: LessonText = { default: () => null, steps: {} };

/**
 * Fetches the words of a lesson. A language that need not be complete comes with the English text beside it.
 *
 * @throws Error when a complete language has no text, or the lesson no formulas
 */
export async function fetchLessonWords(id: string, language: Language, files: LessonFiles): Promise<LessonWords> {
  const textIn = (code: Language) => files.texts[`./lessons/${id}/${code}.mdx`];
  const [own, reference] = [textIn(language), textIn(REFERENCE)];
  const tex = files.formulas[`./lessons/${id}/formulas.tex`];
  if (!reference || !tex || (!own && isComplete(language)))
    throw new Error(`Lesson ${id} needs ${language}.mdx and formulas.tex in its folder.`);
  if (own && isComplete(language)) {
    const [text, formulas] = await Promise.all([own(), tex()]);
    return { language, text, formulas };
  }
  const [text = EMPTY, standIn, formulas] = await Promise.all([own?.(), reference(), tex()]);
  return { language, text, standIn, formulas };
}

/** The words of one step, and the language that they are in. */
export interface StepWords extends StepText {
  readonly language: Language;
  /** The text that has this step among its own. */
  readonly text: LessonText;
}

/** @throws Error when no text has the step */
export function wordsOf({ language, text, standIn }: LessonWords, step: string): StepWords {
  const own = text.steps[step];
  if (own) return { ...own, language, text };
  const other = standIn?.steps[step];
  if (other && standIn) return { ...other, language: REFERENCE, text: standIn };
  throw new Error(`No text in ${language} has a <Step id="${step}">.`);
}
