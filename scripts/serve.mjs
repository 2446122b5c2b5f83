import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The file that an address asks for, or null: never one outside the folder.
 * @param {string} folder
 * @param {string} url */
function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  const inside = file.startsWith(resolve(folder) + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Serves a folder of static files. Throws the system's error (EADDRINUSE …) when the port cannot be had.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<import('node:http').Server>} */
export function serve(folder, port) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      // A rebuilt site is seen at the next reload.
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((done, refused) => server.once('error', refused).listen(port, () => done(server)));
}

// node scripts/serve.mjs FOLDER PORT
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', port = '4173'] = process.argv.slice(2);
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`${folder} has no index.html: build the site first (npm run build).`);
    process.exit(1);
  }
  await serve(folder, Number(port));
  console.log(`Serving ${folder} at http://localhost:${port}/`);
}
