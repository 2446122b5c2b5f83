import type { Plugin } from 'vite';

/** Alphabets that no lesson sets. */
const UNUSED = /KaTeX_(?:Fraktur|SansSerif|Script|Typewriter)/;

/** KaTeX's style sheet with the fonts that are used, in the format that every browser reads: 40 files less in the site; in the first layer, so that the page may set formulas its own way. */
export function katexFonts(): Plugin {
  return {
    name: 'headlight-katex-fonts',
    enforce: 'pre',
    transform(css, id) {
      if (!/katex[^/]*\.css/.test(id)) return null;
      const faces = css.replace(/@font-face\s*\{[^}]*\}/g, (face) =>
        UNUSED.test(face) ? '' : face.replace(/,\s*url\([^)]*\)\s*format\("(?:woff|truetype)"\)/g, ''),
      );
      return { code: `@layer katex {${faces}}`, map: null };
    },
  };
}
