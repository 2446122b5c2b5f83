import mdx from '@mdx-js/rollup';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import {
  remarkBlanks,
  remarkSteps,
  remarkTex,
  remarkUnbrokenProducts,
  remarkWithoutNotes,
  renderTex,
} from './remark-lesson.ts';

/** Lesson texts (MDX) and formulas (formulas.tex) become modules at build time, in the site and in the tests alike. */
export function contentPlugins(): Plugin[] {
  const remarkPlugins = [remarkMath, remarkWithoutNotes, remarkUnbrokenProducts, remarkTex, remarkBlanks, remarkSteps];
  const text = mdx({ remarkPlugins }) as Plugin;
  return [{ ...text, enforce: 'pre' }, formulas()];
}

/** formulas.tex: `% STEP-ID` on a line of its own, then TeX. Imported as an object from step id to HTML. */
function formulas(): Plugin {
  return {
    name: 'headlight-formulas',
    transform(source, id) {
      if (!id.endsWith('.tex')) return null;
      const byStep = Object.fromEntries(
        source
          .split(/^%\s*/m)
          .slice(1)
          .map((section) => {
            const end = section.indexOf('\n');
            return [section.slice(0, end).trim(), renderTex(section.slice(end + 1).trim(), true)];
          }),
      );
      return { code: `export default ${JSON.stringify(byStep)}`, map: null };
    },
  };
}
