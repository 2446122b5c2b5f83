import mdx from '@mdx-js/rollup';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import { indexModule, partQuery, sectionsOf, stepAttributes, textSections } from './lesson-parts.ts';
import {
  remarkBlanks,
  remarkFormula,
  remarkSteps,
  remarkTex,
  remarkUnbrokenProducts,
  remarkWithoutNotes,
  renderTex,
} from './remark-lesson.ts';

/** Lesson texts (MDX) and formulas (formulas.tex) become modules at build time, in the site and in the tests alike. */
export function contentPlugins(): Plugin[] {
  const remarkPlugins = [
    remarkMath,
    remarkWithoutNotes,
    remarkUnbrokenProducts,
    remarkTex,
    remarkBlanks,
    remarkFormula,
    remarkSteps,
  ];
  return [texts(mdx({ remarkPlugins }) as Plugin), formulas()];
}

/** The compiler of lesson texts, which compiles a part of a text where only that is asked for. */
function texts(compiler: Plugin): Plugin {
  const { transform } = compiler;
  if (typeof transform !== 'function') throw new Error('The compiler of MDX was expected to be a function.');
  return {
    ...compiler,
    enforce: 'pre',
    transform(source, id, options) {
      const [file = id] = id.split('?');
      const wanted = partQuery(id);
      if (!file.endsWith('.mdx') || wanted === 'all') return transform.call(this, source, id, options);
      if (wanted === 'index') return { code: indexModule(file, stepAttributes(source)), map: null };
      return transform.call(this, sectionsOf(textSections(source), wanted).join(''), file, options);
    },
  };
}

/** formulas.tex: `% STEP-ID` on a line of its own, then TeX. Imported as an object from step id to HTML. */
function formulas(): Plugin {
  return {
    name: 'headlight-formulas',
    transform(source, id) {
      const [file = id] = id.split('?');
      if (!file.endsWith('.tex')) return null;
      const sections = source.split(/^%\s*/m).slice(1);
      const wanted = partQuery(id);
      if (wanted === 'index') {
        const steps = Object.fromEntries(sections.map((section) => [idOf(section), {}]));
        return { code: indexModule(file, steps), map: null };
      }
      const byStep = Object.fromEntries(
        (wanted === 'all' ? sections : sectionsOf(sections, wanted)).map((section) => [
          idOf(section),
          renderTex(section.slice(section.indexOf('\n') + 1).trim(), true),
        ]),
      );
      return { code: `export default ${JSON.stringify(byStep)}`, map: null };
    },
  };
}

const idOf = (section: string): string => section.slice(0, section.indexOf('\n')).trim();
