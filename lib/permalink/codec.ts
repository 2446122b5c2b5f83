import type { Catalogue, CatalogueLesson, Why } from './state';

/** What is known while the fields of one address are read or written. */
export interface LinkContext {
  readonly catalogue: Catalogue;
  /** The lesson of the address; null at home. */
  readonly lesson: CatalogueLesson | null;
}

export interface ReadContext extends LinkContext {
  /** Which version wrote the address; 1 where it does not say. */
  readonly version: number;
  /** Records that a part was left out and why. */
  ignore(part: string, why: Why): void;
}

/** One kind of value as text, in both directions. */
export interface Codec<T> {
  /**
   * Letters, digits and - . _ ~ : = , ; * only: no address, chat or mail changes these. What no address can hold is left
   * out, and nothing is written where nothing remains. Never throws: the address must go on following.
   */
  write(value: T): string;
  /**
   * Undefined where nothing of the text can be used. Never throws; parts that are dropped, like words behind the value,
   * are passed to `ignore`.
   */
  read(text: string, context: ReadContext): T | undefined;
}

/** The beginning of a text that has this shape; what stands behind it is passed to `ignore`. */
export function beginning(text: string, shape: RegExp, { ignore }: ReadContext): string {
  const [found = ''] = shape.exec(text) ?? [];
  if (found && found.length < text.length) ignore(text, 'bad-value');
  return found;
}

/** The longest of these words that the text begins with, whatever its case and the words behind it. */
export function longest<T extends string>(words: readonly T[], text: string): T | undefined {
  const fits = (word: T) =>
    text.slice(0, word.length).toLowerCase() === word.toLowerCase() && !/^[\w-]/.test(text.slice(word.length));
  return words.filter(fits).sort((a, b) => b.length - a.length)[0];
}
