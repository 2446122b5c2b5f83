import type { Page } from '@playwright/test';
import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { open, sidewaysOverflow, stepCount } from './screen';
import { expect, test } from './test';

const SIZES = [
  { name: 'a laptop', width: 1440, height: 900 },
  { name: 'a phone', width: 360, height: 740 },
] as const;

/** What does not fit: the page wider than the screen, matrices that nobody could see. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the screen`] : [];
    for (const grid of document.querySelectorAll('#stage [role=grid]')) {
      const { width, height } = grid.getBoundingClientRect();
      if (width < 24 || height < 8) faults.push(`${grid.getAttribute('aria-label')} is ${width} × ${height} px small`);
    }
    return faults;
  });

/** Two frames: after the first, the stage has measured its room; after the second, it is drawn in it. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const language of ['en', 'zh'] as const)
  for (const steps of chunks(12, sample(8, STEPS)))
    test(`steps from ${steps[0]?.lesson}/${steps[0]?.step} on fit a laptop and a phone in ${language}`, async ({
      page,
    }) => {
      const faults: string[] = [];
      for (const { lesson, step, at } of steps) {
        await page.goto(`./#/${language}/${lesson}/${step}`);
        await expect(stepCount(page)).toHaveText(new RegExp(`^(Step ${at} of|第 ${at} 步)`));
        await expect(page).toHaveURL(new RegExp(`/${lesson}/${step}$`));
        for (const { name, width, height } of SIZES) {
          await page.setViewportSize({ width, height });
          await drawn(page);
          faults.push(...(await faultsOf(page)).map((fault) => `${lesson}/${step} on ${name}: ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });

test('the home page fits a laptop and a phone in both languages', async ({ page }) => {
  for (const { width, height } of SIZES)
    for (const language of ['en', 'zh']) {
      await page.setViewportSize({ width, height });
      await open(page, `#/${language}`);
      expect.soft(await sidewaysOverflow(page), `${language} at ${width}`).toBe(0);
    }
});
