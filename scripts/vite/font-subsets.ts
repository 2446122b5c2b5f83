import type { Plugin } from 'vite';

/** The scripts that English and formulas are set in. */
const FIRST = /-(?:latin|latin-ext|greek)-wght-/;

/**
 * Of a font's style sheet the faces that every page needs; `index.css?rest` has the others, for a language that is set
 * in another script and for what somebody's link may hold.
 */
export function fontSubsets(): Plugin {
  return {
    name: 'headlight-font-subsets',
    enforce: 'pre',
    transform(css, id) {
      if (!/@fontsource-variable\/[\w-]+\/index\.css/.test(id)) return null;
      const rest = /\?(?:.*&)?rest\b/.test(id);
      const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? [];
      return { code: faces.filter((face) => FIRST.test(face) !== rest).join('\n'), map: null };
    },
  };
}
