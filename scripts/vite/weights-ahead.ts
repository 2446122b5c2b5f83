import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type { WeightSource } from '../../content/scene.ts';
import type { Lesson } from '../../content/schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The end of the page's first script: a script behind a style sheet would wait for it. */
const PLACE = '</script>';

/**
 * The page itself asks for the weights that the lesson in its address runs on, so that they come beside the scripts and
 * not after them. The fetch that wants them later is given what came.
 */
export const weightsAhead = (): Plugin => ({
  name: 'headlight-weights-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      if (!html.includes(PLACE))
        throw new Error(`index.html must have ${PLACE}: what asks for weights goes into its first script.`);
      const files = await Promise.all(
        readdirSync(`${root}content/lessons`).map(async (id) => [id, await filesOf(id)] as const),
      );
      const script = askFor(JSON.stringify(files.filter(([, { length }]) => length)));
      return html.replace(PLACE, () => `${script}${PLACE}`);
    },
  },
});

/** Of the weights that a lesson's first network starts with, those that lie in files: others come when a step runs them. */
async function filesOf(id: string): Promise<string[]> {
  const options = { configFile: false, root, resolve: { alias: { '@': root } } } as const;
  const { module } = await runnerImport<{ default: Lesson }>(`${root}content/lessons/${id}/lesson.ts`, options);
  const first = Object.values(module.default.scenes)
    .slice(0, 1)
    .flatMap(({ weights }): readonly WeightSource[] => (Array.isArray(weights) ? weights.slice(0, 1) : []));
  return [...new Set(first.flatMap(({ from }) => ('file' in from ? [from.file] : [])))];
}

/** Not where the address names other weights. */
const askFor = (files: string): string => `  {
        const [, lesson] = /^#\\/[\\w-]+\\/([\\w-]+)/.exec(location.hash) ?? [];
        const files = /[?&]weights=/.test(location.hash) ? [] : (new Map(${files}).get(lesson) ?? []);
        for (const href of files)
          document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
      }
    `;
