/** The languages that are complete: a word that is missing in one of them does not compile. */
export type Language = 'en' | 'zh';

/** The same words in every complete language. */
export type Words<T> = Readonly<Record<Language, T>>;

/** A word that is the same everywhere (a digit, a symbol), or one in each language. */
export type Text = string | Words<string>;

export const textIn = (text: Text, language: Language): string => (typeof text === 'string' ? text : text[language]);
