import { partOf } from './vite/lesson-parts';

/** The build's manifest, as far as it is read: source → chunk. */
export type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** What every page begins with (scripts/vite/chunks.ts). */
const FIRST = '_first.js';

/** The language of a chunk of words: `app/views/curve/words.en.ts`, or several in one, `_words.en.js`, `_words-lesson.en.js`. */
const languageOf = (key: string): string | undefined => /(?:^_|\/)words(?:-lesson)?\.([a-z]+)\./.exec(key)?.[1];

/**
 * The JS and CSS files fetched before a page can be read: the entry, the given chunks, all they import statically, and
 * the words of all that in one language.
 */
export function firstLoad(manifest: Manifest, chunks: readonly string[] = [], language = ''): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The manifest has no chunk "${key}". Build the site again (npm run build).`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const key of chunk.imports ?? []) visit(key);
    for (const key of chunk.dynamicImports ?? []) if (languageOf(key) === language) visit(key);
  };
  for (const key of [FIRST, ...chunks]) visit(key);
  return [...files];
}

/** The chunks of scripts/vite/chunks.ts that the screens are the point of. */
const SCREENS = { home: 'app/shell/home/index.ts', lesson: '_lesson-screen.js' };

/** What is fetched beside a file of weights. Home runs on one. */
const READER = 'content/read-weights.ts';

/** A lesson, as far as it decides what is fetched: the views that each of its steps shows. */
export interface Shown {
  readonly id: string;
  readonly steps: readonly { readonly id: string; readonly views: readonly string[] }[];
  /** Whether its numbers wait for a file of weights. */
  readonly reads: boolean;
}

/** A page that somebody can open, in one language, and the chunks that it fetches beside the entry. */
export interface OpenedPage {
  /** `home (en)`, `vit/scores (zh)` */
  readonly name: string;
  /** `home (en)`, `vit (zh)` */
  readonly of: string;
  readonly language: string;
  readonly chunks: readonly string[];
}

/**
 * Every page in every language: home, and each step of each lesson with the lesson screen, the lesson, the part of its
 * words and formulas that has the step, and the views that the step shows.
 */
export function pages(manifest: Manifest, lessons: readonly Shown[]): OpenedPage[] {
  const languages = [...new Set(Object.keys(manifest).flatMap((key) => languageOf(key) ?? []))].sort();
  if (languages.length === 0) throw new Error('The manifest has no words of any language: nothing would be counted.');
  return languages.flatMap((language) => {
    const name = `home (${language})`;
    const steps = lessons.flatMap(({ id: lesson, steps, reads }) =>
      steps.map(({ id, views }, i): OpenedPage => {
        const folder = `content/lessons/${lesson}`;
        const [text, formulas] = [`${folder}/${language}.mdx`, `${folder}/formulas.tex`];
        const parts = [`${text}?parts`, `${text}?part=${partOf(i)}`, `${formulas}?part=${partOf(i)}`];
        const shown = views.map((view) => `app/views/${view}/view.ts`);
        return {
          name: `${lesson}/${id} (${language})`,
          of: `${lesson} (${language})`,
          language,
          chunks: [
            ...[`${folder}/lesson.ts?door`, SCREENS.lesson, `${folder}/lesson.ts`, ...parts, ...shown],
            ...(reads ? [READER] : []),
          ],
        };
      }),
    );
    return [{ name, of: name, language, chunks: [SCREENS.home, READER] }, ...steps];
  });
}

const REQUESTS = [
  /\b(?:fetch|import|importScripts|Worker|SharedWorker|EventSource|WebSocket|Request|sendBeacon)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g,
  /\bsrc\s*[:=]\s*["'`]((?:https?:)?\/\/[^"'`]+)/g,
  /<link\b(?![^>]*\brel="canonical")[^>]*\bhref=["']?((?:https?:)?\/\/[^"'\s>]+)/g,
  /\burl\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/g,
  /@import\s+["']((?:https?:)?\/\/[^"']+)/g,
];

/** Absolute addresses that built JS, CSS or HTML would fetch something from; links to click and namespaces are none. */
export const foreignRequests = (text: string): string[] =>
  REQUESTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, url]) => url ?? ''));
