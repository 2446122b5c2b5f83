import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Classes that are nobody's own: what buttons and numbers look like anywhere, KaTeX's, and those in a cell's name. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'app/page/base.css': ['button', 'quiet', 'primary', 'number', 'visually-hidden', 'katex'],
  'app/page/later.css': ['primary', 'katex'],
  'app/panels/prose/prose.css': ['katex-display'],
  'app/panels/inspector/inspector.css': ['scripts'],
  // What fills the screen covers the rest, and a dialog that fills it is one of its own kind.
  'app/panels/large/large.css': ['notes', 'grid-focus'],
  // A vote has the column to itself.
  'app/panels/vote/vote.css': ['prose-text', 'dock'],
  'app/shell/check/check.css': ['dialog', 'dialog-fills', 'options'],
  'app/speaker/speaker.css': ['note'],
};
/** The speaker's window is a page of its own, on a laptop, a tablet or a phone. */
const WIDTHS: Readonly<Record<string, readonly string[]>> = { 'app/speaker/speaker.css': ['960', '560'] };
const sheets = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => `app/${file.replaceAll('\\', '/')}`)
  .sort();
const without = (css: string): string => css.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, '');
const selectorsOf = (css: string): string[] =>
  [...without(css).matchAll(/([^{};]+)\{/g)].map(([, found = '']) => found);
const classesOf = (css: string): string[] => [
  ...new Set(
    selectorsOf(css).flatMap((selector) => [...selector.matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name = '']) => name)),
  ),
];

/** The words of all strings in a folder's components: the classes that they give are among them. */
function stringsIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder).filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(
    texts.flatMap((text) => text.match(/(["'`])(?:(?!\1).)*\1/g) ?? []).flatMap((s) => s.split(/[^\w-]+/)),
  );
}

describe.each(sheets.filter((sheet) => !/\/(theme|contrast|shell)\.css$/.test(sheet)))(
  'the style sheet %s',
  (sheet) => {
    const css = readFileSync(sheet, 'utf8');

    it('names only classes that its own folder gives', () => {
      const own = stringsIn(dirname(sheet));
      // `xy-${kind}` gives every class that begins with `xy-`.
      const begun = [...own].filter((word) => word.endsWith('-'));
      const isOwn = (name: string) => own.has(name) || begun.some((start) => name.startsWith(start));
      const foreign = classesOf(css).filter((name) => !isOwn(name) && !SHARED[sheet]?.includes(name));
      expect(foreign).toEqual([]);
    });

    it('stands in one of the layers that index.html puts in order', () => {
      const [, order = ''] = /@layer ([\w, ]+);/.exec(readFileSync('index.html', 'utf8')) ?? [];
      const [, layer] = /^@layer (\w+) \{[\s\S]*\}\s*$/.exec(css) ?? [];
      expect(order.split(', ')).toContain(layer);
    });

    it('changes what stands beside what at one width of the window only', () => {
      for (const [, width] of css.matchAll(/@media [^{]*?\(max-width: (\d+)px\)/g))
        expect(WIDTHS[sheet] ?? ['860']).toContain(width);
    });

    it('needs no !important', () => {
      expect(without(css)).not.toContain('!important');
    });
  },
);
