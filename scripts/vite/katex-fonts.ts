import type { Plugin } from 'vite';

/** Alphabets that no lesson sets, and bold slanted letters. */
const UNUSED = /KaTeX_(?:Fraktur|SansSerif|Script|Typewriter|(?:Main|Math)-BoldItalic|Caligraphic-Bold)/;

/**
 * What no lesson sets either, by the classes that KaTeX gives it: those alphabets, bold and slanted words, numbers of
 * equations, what is struck out, boxes and rules, arrows with words on them, commutative diagrams, actuaries' angles.
 */
const LEFT_OUT =
  /^(?:(?:math|text)(?:bold)?(?:frak|scr|sf|tt|itsf|sfit)|(?:mml-)?eqn-num|katex-(?:tag|sout|hdashline|hline|newline|overlay|rule|smash|thinbox|vbox|version)|fleqn|leqno|cancel-\w+|f(?:color)?box|boxpad|clap|textbb|mtr-glue|x-arrow.*|cd-.*|angl(?:pad)?|halfarrow-\w+|reflectbox|boldsymbol|textbf|textit)$/;

/** Text, script and scriptscript, as KaTeX numbers them: the sizes that formulas have without commands like \\large. */
const SIZES = new Set(['1', '3', '6']);

/** Whether a size changes to one that lessons do not set; `classes` are those of an element, or of a selector. */
const isOdd = (classes: string): boolean =>
  [...classes.matchAll(/reset-size(\d+)[ .]size(\d+)/g)].some(
    ([, from = '', to = '']) => !SIZES.has(from) || !SIZES.has(to),
  );

/** @throws Error where a formula has a look whose style is left out */
export function checkStyles(html: string, tex: string): void {
  if (isOdd(html)) {
    throw new Error(
      `The formula ${tex} changes its size. Formulas have the size of the text around them: leave out \\large and the like.`,
    );
  }
  const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  const missing = classes.find((name) => LEFT_OUT.test(name));
  if (missing) {
    throw new Error(
      `The formula ${tex} needs KaTeX's style “${missing}”, which the site leaves out: write it without, or take the style out of LEFT_OUT in scripts/vite/katex-fonts.ts.`,
    );
  }
}

/** A rule without the selectors whose styles are left out; nothing where none remains. */
function pruned(rule: string): string {
  const brace = rule.indexOf('{');
  if (rule.startsWith('@')) return rule;
  // It counts equations.
  if (rule.startsWith('body')) return '';
  const kept = rule
    .slice(0, brace)
    .split(',')
    .filter((selector) => !isOdd(selector))
    .filter((selector) => ![...selector.matchAll(/\.([\w-]+)/g)].some(([, name = '']) => LEFT_OUT.test(name)));
  return kept.length ? kept.join(',') + rule.slice(brace) : '';
}

/**
 * KaTeX's style sheet with the fonts that are used, in the format that every browser reads (40 files less in the site), and with the looks
 * and sizes that are used: half of the sheet is a table of all changes from one of eleven sizes to another. It is
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
      return { code: `@layer katex {${faces.replace(/[^{}]+\{[^{}]*\}/g, pruned)}}`, map: null };
    },
  };
}
