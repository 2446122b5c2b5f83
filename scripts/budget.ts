import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { initialKnobs } from '../content/knob';
import type { Lesson } from '../content/schema';
import { picked, viewsOn } from '../content/stage';
import { missingFile } from '../content/weights';
import { firstLoad, foreignRequests, type Manifest, pages, type Shown } from './first-load';

// Fails when the first load of a page is heavier than agreed, or when the built site names another origin to load from.

/** Kilobytes of JavaScript and CSS, gzipped. */
const LIMITS = { home: 130, lesson: 160 };
const dist = process.argv[2] ?? 'dist';
if (!existsSync(join(dist, '.vite/manifest.json'))) {
  console.error(`${dist} has no manifest: build the site first (npm run build).`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;

const size = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

/** A lesson's steps and what each shows. */
async function shownBy(lesson: string): Promise<Shown> {
  const { default: of } = (await import(`../content/lessons/${lesson}/lesson.ts`)) as { default: Lesson };
  return {
    id: lesson,
    reads: Object.values(of.scenes).some((scene) => missingFile(scene, '')),
    steps: of.steps.map(({ id, stage, knobs }) => {
      const first = picked(stage, { ...initialKnobs(of.knobs ?? []), ...knobs });
      return { id, views: [...new Set(viewsOn(first).map(({ view }) => view))] };
    }),
  };
}

const lessons = await Promise.all(readdirSync('content/lessons').map(shownBy));
const weighed = pages(manifest, lessons).map((page) => {
  const files = firstLoad(manifest, page.chunks, page.language);
  return { ...page, files, total: files.reduce((sum, file) => sum + size(file), 0) };
});
const tooHeavy: string[] = [];
for (const of of new Set(weighed.map((page) => page.of))) {
  // A lesson may be opened at any step: its heaviest counts.
  const [heaviest] = weighed.filter((page) => page.of === of).sort((a, b) => b.total - a.total);
  if (!heaviest) continue;
  const { name, files, total } = heaviest;
  console.log(`${name}: ${kilobytes(total).trim()} gzipped`);
  for (const file of files) console.log(`  ${kilobytes(size(file))}  ${file}`);
  const limit = of.startsWith('home ') ? LIMITS.home : LIMITS.lesson;
  if (total > limit * 1024) tooHeavy.push(`${name} begins with ${kilobytes(total).trim()}; ${limit} KB are agreed.`);
}

const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|html)$/.test(file));
const foreign = texts.flatMap((file) =>
  foreignRequests(readFileSync(join(dist, file), 'utf8')).map((url) => `${file}: ${url}`),
);
for (const line of foreign) console.error(`Another origin would be asked: ${line}`);

for (const line of tooHeavy) console.error(line);
process.exitCode = tooHeavy.length > 0 || foreign.length > 0 ? 1 : 0;
