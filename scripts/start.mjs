import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { fail, installDependencies, modified, requireNode, root, run } from './setup.mjs';

const SOURCES = [
  'app',
  'content',
  'lib',
  'public',
  'scripts/vite',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];
const FIRST_PORT = 4173;

requireNode();
installDependencies();
buildSite();
const { server, port } = await serveSite();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
console.log(`Headlight: http://localhost:${port}/`);

/** Builds the site when there is none yet, or when a source has changed since. */
function buildSite() {
  const built = modified(join(root, 'dist/index.html'));
  if (built > Math.max(...SOURCES.map((source) => modified(join(root, source))))) return;
  console.log('Building the site …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (!run(process.execPath, [vite, 'build', '--logLevel', 'warn']) || !existsSync(join(root, 'dist/index.html')))
    fail('The build failed: see its message above.');
}

/** The port that PORT asks for; else the first free one from 4173 up. */
async function serveSite() {
  const asked = process.env.PORT;
  if (asked && !(Number.isInteger(Number(asked)) && Number(asked) > 0 && Number(asked) < 65536))
    fail(`PORT must be a number from 1 to 65535, not "${asked}".`);
  for (let port = Number(asked) || FIRST_PORT; ; port++) {
    try {
      return { server: await serve(join(root, 'dist'), port), port };
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      const taken = code === 'EADDRINUSE' || code === 'EACCES';
      if (asked && taken)
        fail(`Port ${port} is not free (${code}). Choose another with PORT, or none to let Headlight find one.`);
      if (!taken || port >= FIRST_PORT + 100) throw error;
    }
  }
}
