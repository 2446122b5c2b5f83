import type { Plugin } from 'vite';

/** Alphabets that no lesson sets. */
const UNUSED = /KaTeX_(?:Fraktur|SansSerif|Script|Typewriter)/;

/** Text, script and scriptscript, as KaTeX numbers them: the sizes that formulas have without commands like \\large. */
const SIZES = new Set(['1', '3', '6']);

/** Whether a size changes to one that lessons do not set; `classes` are those of an element, or of a selector. */
const isOdd = (classes: string): boolean =>
  [...classes.matchAll(/reset-size(\d+)[ .]size(\d+)/g)].some(
    ([, from = '', to = '']) => !SIZES.has(from) || !SIZES.has(to),
  );

/** @throws Error where a formula has a size whose style is left out */
export function checkSizes(html: string, tex: string): void {
  if (!isOdd(html)) return;
  throw new Error(
    `The formula ${tex} changes its size. Formulas have the size of the text around them: leave out \\large and the like.`,
  );
}

/**
 * KaTeX's style sheet with the fonts that are used, in the format that every browser reads (40 files less in the site), and with the sizes
 * that are used: half of the sheet is a table of all changes from one of eleven sizes to another. It is
 * in the first layer, so that the page may set formulas its own way.
 */
export function katexFonts(): Plugin {
  return {
    name: 'headlight-katex-fonts',
    enforce: 'pre',
    transform(css, id) {
      if (!/katex[^/]*\.css/.test(id)) return null;
      const faces = css.replace(/@font-face\s*\{[^}]*\}/g, (face) =>
        UNUSED.test(face) ? '' : face.replace(/,\s*url\([^)]*\)\s*format\("(?:woff|truetype)"\)/g, ''),
      );
      const sized = faces.replace(/[^{}]+\{[^{}]*\}/g, (rule) => (isOdd(rule) ? '' : rule));
      return { code: `@layer katex {${sized}}`, map: null };
    },
  };
}
