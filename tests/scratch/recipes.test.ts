import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadAllLessons } from '@/content/lessons';
import { viewsOn } from '@/content/stage';
import { serialize } from '@/lib/io/safetensors';
import { findChromium } from '@/scripts/chromium.mjs';
import { firstLoad, type OpenedPage, pages } from '@/scripts/first-load';
import { serve } from '@/scripts/serve.mjs';
import { type Built, Copy } from './copy';
import { type Files, MARK, recipes, renamed } from './recipes';

const TWENTY = 20;

/** A card, as the build writes what every page knows of it. */
const ADDED_CARDS = /\{id:.cube\d*s.,.*?steps:\{cube\d*:3\}\},/g;

/** What the lessons that are added say. */
const SAID = 'it keeps the sign';

/** Three names in the list of what a shared file exports, in bytes. */
const NAMES = 30;

/** Each recipe twenty times under other names: all that somebody could add without touching what is there. */
const twenty: Files = new Map(Array.from({ length: TWENTY }, (_, i) => [...renamed(i + 1)]).flat());

/** What PyTorch would say of the system in the recipes: 1, 2, 3 → 1, 8, 27. */
const golden = serialize(
  [
    ['in.x', { dtype: 'F32', shape: [1, 3], data: Float32Array.of(1, 2, 3) }],
    ['out.output', { dtype: 'F32', shape: [1, 3], data: Float32Array.of(1, 8, 27) }],
  ],
  { system: 'cubes', variant: '', config: '{}', relative_tolerance: '1e-6' },
);

let copy: Copy;
/** The site as it is; with the recipes; and with twenty more of each. */
let before: Built;
let once: Built;
let after: Built;
beforeAll(async () => {
  copy = new Copy();
  before = await copy.build('dist-before');
  copy.add(recipes);
  copy.add(new Map([['tests/golden/cubes.safetensors', golden]]));
  once = await copy.build('dist-once');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => copy.remove());

/** Tests of lessons that are run in the copy are those of these. */
const ofLessons = (...ids: string[]) => vi.stubEnv('LESSON', ids.join());

describe('the recipes of CONTRIBUTING.md, as written', () => {
  it('are an op, a system, a view, a lesson, and what is answered to it by mistake', () => {
    const folders = [...recipes.keys()].map((path) => path.split('/').slice(0, 2).join('/'));
    expect(new Set(folders)).toEqual(
      new Set(['lib/ops', 'lib/systems', 'app/views', 'content/lessons', 'content/misconceptions']),
    );
  });

  it('are formatted, and their types fit', async () => {
    const sources = [...recipes.keys()].filter((path) => /\.(tsx?|css)$/.test(path));
    await copy.run('biome', 'ci', '--error-on-warnings', '--vcs-enabled=false', ...sources);
    await copy.run('tsc', '--noEmit');
  });

  it('hold the laws, agree with the golden, teach in both languages and keep to the arrows', async () => {
    ofLessons('cubes');
    const files = [
      'laws.law',
      'questions.law',
      'goldens.golden',
      'every-step',
      'tests/content/words',
      'tests/content/claims',
      'scripts/arrows',
      'app/gallery',
    ];
    const said = await copy.run(
      'vitest',
      'run',
      ...files,
      '-t',
      'cube|allow|by way of others|has an example',
      '--reporter',
      'verbose',
    );
    for (const title of [
      './cube.ts has beside it',
      'cubes has golden',
      "the question of 'cubes/cube'",
      'cube-as-triple is refuted',
      'lesson cubes',
      'the words of cubes',
      'the claims of cubes',
      'no room',
      'the example dice/three-cubes',
      'every view has an example',
    ]) {
      expect(said).toContain(title);
    }
  });

  it('stand beside a lesson that cannot be loaded, which fails alone', async () => {
    ofLessons('cubes', 'broken');
    const broken = join(copy.folder, 'content/lessons/broken');
    const whole = [...recipes].filter(([path]) => path.startsWith('content/lessons/cubes/'));
    const copied = whole.map(([path, text]) => [path, text].map((part) => part.replaceAll('cubes', 'broken')));
    copy.add(new Map(copied as [string, string][]));
    copy.add(new Map([['content/lessons/broken/lesson.ts', "throw new Error('This lesson is broken.');\n"]]));
    const files = ['every-step', 'tests/content/words'];
    const said = await copy
      .run('vitest', 'run', ...files, '-t', 'cubes|broken', '--reporter', 'verbose')
      .catch((failed: Error) => failed.message);
    rmSync(broken, { recursive: true });
    expect(said).toContain('This lesson is broken.');
    const results = said.match(/^ +[✓×] .*$/gm) ?? [];
    const failed = results.filter((line) => line.includes('×'));
    expect(failed).toHaveLength(files.length);
    for (const line of failed) expect(line).toContain('broken > loads');
    expect(results.filter((line) => /✓ .*cubes/.test(line)).length).toBeGreaterThan(10);
  });

  it('open in a browser with their words, numbers and dice', async () => {
    const server = await serve(once.dist, 0);
    const { port } = server.address() as AddressInfo;
    const executablePath = process.env.CHROMIUM ?? findChromium();
    const browser = await chromium.launch({
      args: ['--no-sandbox', '--disable-gpu'],
      ...(executablePath ? { executablePath } : {}),
    });
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.goto(`http://localhost:${port}/#/en/cubes`);
      await page.locator('.dice li').first().waitFor();
      expect(await page.locator('.dice li').allInnerTexts()).toEqual(['1', '8', '?']);
      await page.getByRole('button', { name: 'Show me' }).click();
      expect(await page.locator('.dice li').allInnerTexts()).toEqual(['1', '8', '27']);
      expect(await page.locator('h1').first().textContent()).toBe('Three cubes');
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

describe('twenty of each', () => {
  let steps: OpenedPage[];
  beforeAll(async () => {
    copy.add(twenty);
    after = await copy.build('dist-after');
    const lessons = (await loadAllLessons()).map((lesson) => ({
      id: lesson.card.id,
      reads: true,
      steps: lesson.steps.map(({ id, stage }) => ({ id, views: viewsOn(stage).map(({ view }) => view) })),
    }));
    steps = pages(before.manifest, lessons);
  });
  /** Whatever a page fetches of itself: screens, lessons, words, views, dialogs. */
  const parts = () => Object.keys(before.manifest).filter((key) => !key.startsWith('_'));
  /** The files of a first load: name → text without the cards of what was added. */
  const load = ({ manifest, read }: Built, chunks: readonly string[], language = '') =>
    new Map(firstLoad(manifest, chunks, language).map((file) => [basename(file), read(file).replace(ADDED_CARDS, '')]));
  const bytes = (files: ReadonlyMap<string, string>) => Buffer.byteLength([...files.values()].join(''));

  it('are in the build', () => {
    const texts = [...load(after, [`content/lessons/cube${TWENTY}s/lesson.ts`]).values()];
    expect(texts.some((text) => text.includes(MARK))).toBe(true);
    const cards = after.read((after.manifest['_first.js'] as { file: string }).file).match(ADDED_CARDS);
    expect(cards).toHaveLength(TWENTY + 1);
  });

  it('bring nothing into what any other page loads', () => {
    for (const part of parts()) {
      const marked = [...load(after, [part])].filter(([, text]) => text.includes(MARK) || text.includes(SAID));
      expect(
        marked.map(([file]) => file),
        part,
      ).toEqual([]);
    }
  });

  it('change no byte of the first load of home and of every step that there was, but for their cards', () => {
    expect(steps.length).toBeGreaterThan(70);
    for (const { name, chunks, language } of steps) {
      const [then, now] = [load(once, chunks, language), load(after, chunks, language)];
      expect([...now.keys()], name).toEqual([...then.keys()]);
      expect(
        [...then.keys()].filter((file) => then.get(file) !== now.get(file)),
        name,
      ).toEqual([]);
    }
  });

  it('and the first of their kind at most the names of what was in shared files and nobody had asked for', () => {
    for (const { name, chunks, language } of steps) {
      const grown = bytes(load(once, chunks, language)) - bytes(load(before, chunks, language));
      expect(grown, name).toBeLessThanOrEqual(NAMES);
    }
  });

  it('stand in the page itself with their ids, whose doors it opens', () => {
    const html = ({ read }: Built) => read('index.html').replace(/assets\/[0-9a-f]{8}|sha256-[^']+/g, '');
    expect(html(after).replaceAll(/cube\d*s\|/g, '')).toBe(html(before));
  });
});
