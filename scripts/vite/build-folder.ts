import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { UNNAMED } from './file-names.ts';

/**
 * Puts a build's scripts and styles into a folder that is named after all of them, `assets/3f9c02ab`. Files in it call
 * each other by names that stay, so none has a table of the others' hashes; and a page never gets a file of another
 * build: that lies in another folder, or is gone.
 */
export function buildFolder(): Plugin {
  return {
    name: 'headlight-build-folder',
    apply: 'build',
    writeBundle: {
      // Before the service worker lists what there is.
      order: 'pre',
      sequential: true,
      handler({ dir = 'dist' }) {
        const folder = join(dir, UNNAMED);
        const hash = createHash('sha256');
        for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
        const named = `assets/${hash.digest('hex').slice(0, 8)}`;
        renameSync(folder, join(dir, named));
        for (const file of ['index.html', '.vite/manifest.json']) {
          const path = join(dir, file);
          writeFileSync(path, readFileSync(path, 'utf8').replaceAll(UNNAMED, named));
        }
      },
    },
  };
}
