import type { Place, Source } from 'virtual:checked';

const NUMBER = String.raw`[A-Z]?[\d.]*\d[a-z]?`;
const PLACE = `(section|equation|algorithm|figure)s? (${NUMBER})(?: (?:to|and) (${NUMBER}))?`;
const PLACES = `(?:, ${PLACE.replaceAll(/\((?!\?)/g, '(?:')})*`;
const AUTHORS = String.raw`\p{Lu}[\p{L}-]+(?: et al\.| and \p{Lu}\p{L}+)?`;
const SOURCE = String.raw`(${AUTHORS}) (\d{4}), (?:arXiv:(\d{4}\.\d{4,5})|"([^"]+)")(${PLACES})`;

/**
 * The papers that the comments of a system's file name, each once, those of the system itself first:
 * `(Shaw et al. 2018, arXiv:1803.02155, equations 3 to 5)`. So a source stands once, beside the code that follows it.
 */
export function sourcesIn(code: string): Source[] {
  const found = new Map<string, Source>();
  for (const [, authors = '', year, arxiv, title, where = ''] of proseOf(code).matchAll(new RegExp(SOURCE, 'gu'))) {
    const key = arxiv ?? title ?? '';
    const places = [...(found.get(key)?.places ?? []), ...placesIn(where)];
    found.set(key, { authors, year: Number(year), ...(arxiv ? { arxiv } : { title: title ?? '' }), places });
  }
  return [...found.values()];
}

/** All doc comments as running text, a line each; that of the system, which stands before its definition, first. */
function proseOf(code: string): string {
  const comments = [...code.matchAll(/\/\*\*([\s\S]*?)\*\/\s*(export default|const \w+ = defineSystem)?/g)];
  return comments
    .sort(([, , a], [, , b]) => Number(b !== undefined) - Number(a !== undefined))
    .map(([, text = '']) => text.replace(/\s*\n\s*\*?\s*/g, ' '))
    .join('\n');
}

const placesIn = (text: string): Place[] =>
  [...text.matchAll(new RegExp(PLACE, 'g'))].map(([, kind, from = '', to]) => ({
    kind: kind as Place['kind'],
    from,
    ...(to && { to }),
  }));
