import { gzipSync } from 'node:zlib';
import { expect, test } from './test';

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

for (const language of ['en', 'zh']) {
  for (const [page, limit] of [
    ['', LIMITS.home],
    ...LESSONS.map((lesson) => [lesson, LIMITS.lesson] as const),
  ] as const) {
    const address = `#/${language}${page && `/${page}`}`;
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
  }
}
