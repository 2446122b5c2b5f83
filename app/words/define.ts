import { isComplete, type Language, REFERENCE } from '@/content/language';

/** Some of a feature's words: what a language that is not complete has of them. */
export type Some<W> = { readonly [K in keyof W]?: W[K] extends (...of: never[]) => unknown ? W[K] : Some<W[K]> };

/** A feature's word files as `import.meta.glob` finds them beside it: `./words.zh.ts` → how to fetch it. */
type Files<W> = Readonly<Record<string, () => Promise<W>>>;

interface Feature {
  fetch(language: Language): Promise<void>;
}

/** Those whose code has arrived: one entry for every `words.ts`. */
const features: Feature[] = [];

/**
 * The words of a feature, one language at a time, from the files beside it. In `app/views/curve/words.ts`:
 *
 *     export const curveWords = defineWords(import.meta.glob<CurveWords>('./words.*.ts', { import: 'words' }));
 *     curveWords('zh').loss // once `await fetchWords('zh')` is through
 *
 * A language without some of them, or without the file, has the English ones there. While the wanted language is on its
 * way, the words are those that are here.
 */
export function defineWords<W extends object>(files: Files<W>): (language: Language) => W {
  const found = new Map<Language, W>();
  const fetch = async (language: Language): Promise<void> => {
    if (found.has(language)) return;
    const own = files[`./words.${language}.ts`];
    const reference = files[`./words.${REFERENCE}.ts`];
    if (!reference) throw new Error(`Words need a file words.${REFERENCE}.ts; found ${Object.keys(files).join(', ')}.`);
    if (language === REFERENCE) found.set(language, await reference());
    else if (isComplete(language) && own) found.set(language, await own());
    else {
      const [all, some] = await Promise.all([reference(), own?.()]);
      found.set(language, completed(all, some));
    }
  };
  features.push({ fetch });
  return (language) => {
    const words = found.get(language) ?? found.values().next().value;
    if (words) return words;
    throw new Error(
      `No words have come for ${Object.keys(files).join(', ')}: await fetchWords(language) before painting.`,
    );
  };
}

/** Fetches the words of every feature that is here, in one language; a reader of one does not wait for the others. */
export async function fetchWords(language: Language): Promise<void> {
  await Promise.all(features.map((feature) => feature.fetch(language)));
}

/** All words, with those of them that another language has in their place. */
function completed<W extends object>(all: W, some: Some<W> | undefined): W {
  const merged = Object.entries(all).map(([key, word]) => {
    const own = (some as Readonly<Record<string, unknown>> | undefined)?.[key];
    const group = typeof word === 'object' && !Array.isArray(word);
    return [key, group ? completed(word, own as object | undefined) : (own ?? word)];
  });
  return Object.fromEntries(merged) as W;
}
