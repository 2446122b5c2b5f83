/** The build's manifest, as far as it is read: source → chunk. */
export type Manifest = Readonly<Record<string, Chunk>>;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The JS and CSS files fetched before a page can be read: the entry, the given chunks, and all they import statically. */
export function firstLoad(manifest: Manifest, chunks: readonly string[] = []): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The manifest has no chunk "${key}". Build the site again (npm run build).`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const key of chunk.imports ?? []) visit(key);
  };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('The manifest has no entry. Build the site again (npm run build).');
  for (const key of [...entries, ...chunks]) visit(key);
  return [...files];
}

const SCREENS = { home: 'app/shell/home/index.ts', lesson: 'app/shell/LessonScreen.tsx' };

/**
 * Every page and the chunks it fetches beside the entry: home with all lessons' definitions; "two-tokens (zh)" with the
 * lesson screen, the lesson, its words and formulas, and the views that its steps show (`viewsOf` reads them off it).
 */
export function pages(
  manifest: Manifest,
  viewsOf: (lesson: string) => readonly string[],
): [page: string, chunks: string[]][] {
  const keys = Object.keys(manifest);
  const words = keys.flatMap((key): [string, string[]][] => {
    const [, folder, id, language] = /^(content\/lessons\/([^/]+))\/(\w+)\.mdx$/.exec(key) ?? [];
    if (!folder || !id) return [];
    // A view that lies in the chunk that all pages share has none of its own.
    const views = viewsOf(id)
      .map((view) => `app/views/${view}/view.ts`)
      .filter((view) => view in manifest);
    return [[`${id} (${language})`, [SCREENS.lesson, `${folder}/lesson.ts`, key, `${folder}/formulas.tex`, ...views]]];
  });
  return [['home', [SCREENS.home]], ...words];
}

const REQUESTS = [
  /\b(?:fetch|import|importScripts|Worker|SharedWorker|EventSource|WebSocket|Request|sendBeacon)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g,
  /\bsrc\s*[:=]\s*["'`]((?:https?:)?\/\/[^"'`]+)/g,
  /<link\b[^>]*\bhref=["']?((?:https?:)?\/\/[^"'\s>]+)/g,
  /\burl\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/g,
  /@import\s+["']((?:https?:)?\/\/[^"']+)/g,
];

/** Absolute addresses that built JS, CSS or HTML would fetch something from; links to click and namespaces are none. */
export const foreignRequests = (text: string): string[] =>
  REQUESTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, url]) => url ?? ''));
