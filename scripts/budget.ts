import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad, foreignRequests, type Manifest, pages } from './first-load';

// Fails when the first load of a page is heavier than agreed, or when the built site names another origin to load from.

const LIMIT = 180_000;
const dist = process.argv[2] ?? 'dist';
if (!existsSync(join(dist, '.vite/manifest.json'))) {
  console.error(`${dist} has no manifest: build the site first (npm run build).`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;

const size = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

/** The views that a lesson's sources show: `show('overlay', …)`. */
function viewsOf(lesson: string): string[] {
  const folder = join('content/lessons', lesson);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!test)\.ts$/.test(file),
  );
  const text = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join();
  return [...new Set([...text.matchAll(/\bshow\('([\w-]+)'/g)].map(([, view]) => view as string))];
}

let heaviest = 0;
for (const [page, chunks] of pages(manifest, viewsOf)) {
  const files = firstLoad(manifest, chunks);
  const total = files.reduce((sum, file) => sum + size(file), 0);
  heaviest = Math.max(heaviest, total);
  console.log(`${page}: ${kilobytes(total).trim()} gzipped`);
  for (const file of files) console.log(`  ${kilobytes(size(file))}  ${file}`);
}

const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|html)$/.test(file));
const foreign = texts.flatMap((file) =>
  foreignRequests(readFileSync(join(dist, file), 'utf8')).map((url) => `${file}: ${url}`),
);
for (const line of foreign) console.error(`Another origin would be asked: ${line}`);

if (heaviest > LIMIT)
  console.error(`The heaviest first load is ${kilobytes(heaviest).trim()}; ${LIMIT / 1024} KB are agreed.`);
process.exitCode = heaviest > LIMIT || foreign.length > 0 ? 1 : 0;
