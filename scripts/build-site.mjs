import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, modified, root, run } from './setup.mjs';

const SOURCES = [
  'app',
  'content',
  'lib',
  'public',
  'scripts/previews',
  'scripts/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Builds the site into dist when there is none yet, or when a source has changed since. */
export function buildSite() {
  const built = modified(join(root, 'dist/index.html'));
  if (built > Math.max(...SOURCES.map((source) => modified(join(root, source))))) return;
  console.log('Building the site …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!run(process.execPath, [vite, 'build', '--logLevel', 'warn']) || !existsSync(join(root, 'dist/index.html')))
    fail('The build failed: see its message above.');
}
