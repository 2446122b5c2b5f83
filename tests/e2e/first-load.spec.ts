import { gzipSync } from 'node:zlib';
import { sample } from '../sample';
import { test as base, expect, ownContext } from './test';

const test = base.extend(ownContext);

/** Kilobytes of JavaScript and CSS, gzipped, that are asked for until the first matrix shows numbers. */
const LIMITS = { home: 130, lesson: 160 };
const LESSONS = [
  'attention-pooling/lookup',
  'attention-pooling/gaussian',
  'vit/image',
  'vit/look',
  'two-tokens/tokens',
  'two-tokens/scores',
  'learning/before',
  'learning/gradient',
];

const PAGES = ['en', 'zh'].flatMap((language) => [
  { address: `#/${language}`, limit: LIMITS.home },
  ...LESSONS.map((lesson) => ({ address: `#/${language}/${lesson}`, limit: LIMITS.lesson })),
]);

// `npm run test:budget` works out what every page loads; here a few show that a browser loads no more.
for (const { address, limit } of sample(4, PAGES))
  test(`${address} shows numbers after at most ${limit} KB`, async ({ page: tab }) => {
    // The moment when a cell of a grid first has a number in it, on the clock that requests are timed by.
    await tab.addInitScript(() => {
      const watch = new MutationObserver(() => {
        const cells = [...document.querySelectorAll('[role=gridcell]')];
        if (!cells.some((cell) => /\d/.test(`${cell.getAttribute('aria-label')}${cell.textContent}`))) return;
        document.documentElement.dataset.numbersAt = String(performance.now());
        watch.disconnect();
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await tab.goto(`./${address}`);
    await tab.locator('html[data-numbers-at]').waitFor();
    await tab.waitForLoadState('networkidle');
    const asked = await tab.evaluate(() => {
      const until = Number(document.documentElement.dataset.numbersAt);
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime, name }) => startTime <= until && /\.(js|css)$/.test(new URL(name).pathname))
        .map(({ name }) => name);
    });
    expect(asked.length).toBeGreaterThan(5);
    const bytes = await Promise.all(
      asked.map(async (url) => gzipSync(await (await tab.request.get(url)).body(), { level: 9 }).length),
    );
    const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1024;
    expect(kilobytes).toBeLessThanOrEqual(limit);
  });
