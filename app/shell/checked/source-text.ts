import type { Source } from 'virtual:checked';
import type { CheckedWords } from './words';

/** `Shaw et al. 2018, equations 3–5`; what does not lie on arXiv with its title. */
export function sourceText({ authors, year, title, places }: Source, words: CheckedWords): string {
  const where = places.map(({ kind, from, to }) => words.places[kind](from, to));
  return [words.source(authors, year), ...(title ? [title] : []), ...where].join(words.comma);
}
