import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { UNNAMED } from './file-names.ts';

const NAME = 'virtual:notes';
const folder = fileURLToPath(new URL('../../content/lessons', import.meta.url));

/** In the site: files of names that can be guessed, so that nobody who only reads fetches where they are. */
const byName =
  "export const notesOf = (id, language) => import(/* @vite-ignore */ './notes-' + id + '-' + language + '.js');";

/** On the development server and in tests. */
const byFolder = `
const files = import.meta.glob('/content/lessons/*/*.mdx', { query: '?notes' });
export const notesOf = (id, language) => files[\`/content/lessons/\${id}/\${language}.mdx\`]();`;

/** What the teacher says to each step, a file a lesson and language: fetched by the speaker's window and the page of notes. */
export function speakerNotes(): Plugin {
  let building = false;
  return {
    name: 'headlight-speaker-notes',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      if (!building) return;
      for (const lesson of readdirSync(folder))
        for (const text of readdirSync(`${folder}/${lesson}`).filter((name) => name.endsWith('.mdx')))
          this.emitFile({
            type: 'chunk',
            id: `${folder}/${lesson}/${text}?notes`,
            fileName: `${UNNAMED}/notes-${lesson}-${text.replace(/\.mdx$/, '')}.js`,
            preserveSignature: 'strict',
          });
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? (building ? byName : byFolder) : null),
  };
}
