import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { serve } from './serve.mjs';
import { fail, installDependencies, requireNode, root } from './setup.mjs';

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
