import type { Catalogue, CatalogueLesson, Why } from './state';

/** What is known while the fields of one address are read or written. */
export interface Context {
  readonly catalogue: Catalogue;
  /** The lesson of the address; null at home. */
  readonly lesson: CatalogueLesson | null;
}

export interface ReadContext extends Context {
  /** Records that a part was left out and why. */
  ignore(part: string, why: Why): void;
}

/** One kind of value as text, in both directions. */
export interface Codec<T> {
  /** Letters, digits and - . _ ~ : = , ; * only: no address, chat or mail changes these. */
  write(value: T): string;
  /** Undefined where nothing of the text can be used. Never throws; parts that are dropped are passed to `ignore`. */
  read(text: string, context: ReadContext): T | undefined;
}
