import mdx from '@mdx-js/rollup';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import { doors } from './doors.ts';
import {
  formulaSections,
  formulaSteps,
  indexModule,
  notesOf,
  partQuery,
  sectionsOf,
  stepsAndEnd,
  textSections,
  withoutTitle,
} from './lesson-parts.ts';
import { remarkUnbrokenChinese } from './remark-chinese.ts';
import {
  remarkAsk,
  remarkBlanks,
  remarkFormula,
  remarkSteps,
  remarkTex,
  remarkUnbrokenProducts,
  remarkWithoutNotes,
  renderTex,
} from './remark-lesson.ts';
import { remarkSentences } from './remark-sentences.ts';
import { speakerNotes } from './speaker-notes.ts';

/** Lesson texts (MDX) and formulas (formulas.tex) become modules at build time, in the site and in the tests alike. */
export function contentPlugins(): Plugin[] {
  const remarkPlugins = [
    remarkMath,
    remarkWithoutNotes,
    remarkUnbrokenProducts,
    remarkUnbrokenChinese,
    remarkTex,
    remarkBlanks,
    remarkAsk,
    remarkFormula,
    remarkSentences,
    remarkSteps,
  ];
  const notes = mdx({ remarkPlugins: [remarkUnbrokenProducts] });
  return [texts(once(mdx({ remarkPlugins }) as Plugin), notes as Plugin), formulas(), doors(), speakerNotes()];
}

/** What has been compiled in this process, by mode, file and source. */
const compiled = new Map<string, unknown>();

/** The compiler, which compiles a text once where a build needs it twice: for the site, and to prerender its pages. */
function once(compiler: Plugin): Plugin {
  const { transform } = compiler;
  if (typeof transform !== 'function') throw new Error('The compiler of MDX was expected to be a function.');
  let mode = '';
  return {
    ...compiler,
    configResolved(config) {
      mode = config.mode;
    },
    transform(source, id, options) {
      if (!id.split('?')[0]?.endsWith('.mdx')) return null;
      const key = `${mode} ${id} ${source}`;
      if (!compiled.has(key)) compiled.set(key, transform.call(this, source, id, options));
      return compiled.get(key) as ReturnType<typeof transform>;
    },
  };
}

/** The compiler of lesson texts, which compiles a part of a text where only that is asked for; notes have their own. */
function texts(compiler: Plugin, ofNotes: Plugin): Plugin {
  const [transform, transformNotes] = [compiler.transform, ofNotes.transform];
  if (typeof transform !== 'function' || typeof transformNotes !== 'function')
    throw new Error('The compiler of MDX was expected to be a function.');
  return {
    ...compiler,
    enforce: 'pre',
    transform(source, id, options) {
      const [file = id] = id.split('?');
      const wanted = partQuery(id);
      if (!file.endsWith('.mdx')) return transform.call(this, source, id, options);
      if (wanted === 'index') return { code: indexModule(file, source), map: null };
      if (wanted === 'notes') return transformNotes.call(this, notesOf(source), file, options);
      if (wanted === 'all') return transform.call(this, stepsAndEnd(source)[0], id, options);
      if (wanted === 'end') return transform.call(this, stepsAndEnd(source)[1], file, options);
      return transform.call(this, sectionsOf(textSections(source), wanted).map(withoutTitle).join(''), file, options);
    },
  };
}

/** formulas.tex, imported as an object from step id to HTML. */
function formulas(): Plugin {
  return {
    name: 'headlight-formulas',
    transform(source, id) {
      if (!/\.tex(?:\?|$)/.test(id)) return null;
      const wanted = partQuery(id);
      const [ids, sections] = [formulaSteps(source), formulaSections(source)].map((all) =>
        typeof wanted === 'number' ? sectionsOf(all, wanted) : all,
      ) as [string[], string[]];
      const byStep = Object.fromEntries(
        sections.map((section, i) => [ids[i], renderTex(section.slice(section.indexOf('\n') + 1).trim(), true)]),
      );
      return { code: `export default ${JSON.stringify(byStep)}`, map: null };
    },
  };
}
