/** A language's code, as links and file names have it: `#/zh/…`, `zh.mdx`, `words.zh.ts`. */
export type Language = string;

/** The language that stands in where another has no words. */
export const REFERENCE = 'en';

/** Languages that have every word, so that nothing stands in: one that is missing in them does not compile. */
const COMPLETE: readonly Language[] = [REFERENCE, 'zh'];

export const isComplete = (language: Language): boolean => COMPLETE.includes(language);

/** The same in every complete language, and in any other that somebody has written it in. */
export interface Words<T> {
  readonly en: T;
  readonly zh: T;
  readonly [language: Language]: T | undefined;
}

export const inLanguage = <T>(words: Words<T>, language: Language): T => words[language] ?? words[REFERENCE];

/** The language that `inLanguage` answers in. */
export const languageOf = (words: Words<unknown>, language: Language): Language =>
  words[language] === undefined ? REFERENCE : language;

/** A word that is the same everywhere (a digit, a symbol), or one in each language. */
export type Text = string | Words<string>;

export const textIn = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : inLanguage(text, language);

/** The languages that lesson texts are written in, by the texts' paths: complete ones first. */
export function languagesOf(paths: readonly string[]): readonly Language[] {
  const codes = new Set(paths.flatMap((path) => /\/([a-z]+)\.mdx$/.exec(path)?.[1] ?? []));
  return [...COMPLETE, ...[...codes].filter((code) => !isComplete(code)).sort()];
}

/** For `lang` attributes: which Chinese it is decides how its characters are drawn. */
export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-Hans' : language);

/** Those of the languages that every page offers: asking the browser takes longer than drawing a matrix. */
const OWN: Readonly<Record<string, string>> = { en: 'English', zh: '中文' };

/** What a language calls itself: English, 中文, Deutsch. */
export const nameOf = (language: Language): string =>
  OWN[language] ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;
