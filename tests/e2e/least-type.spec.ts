import { sample } from '../sample';
import { STEPS } from '../steps';
import { openDrawn, overlaid } from './in-sight';
import { expect, test } from './test';

/** What Chromium's setting “Minimum font size” does. */
test.use({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=minimumFontSize=20'] }),
    { scope: 'worker' },
  ],
});

const looks = STEPS.flatMap((step) => (['en', 'zh'] as const).map((language) => ({ ...step, language })));

test('with a minimum size of type of 20 px no text lies on another, and what does not fit can be scrolled to', async ({
  page,
}) => {
  test.setTimeout(600_000);
  for (const { lesson, step, language } of sample(5, looks)) {
    await openDrawn(page, language, lesson, step, false);
    await page.locator('.insp-explanation').waitFor();
    const where = `${language}/${lesson}/${step}`;
    expect(await page.locator('.step-count').evaluate((line) => getComputedStyle(line).fontSize), where).toBe('20px');
    expect.soft(await overlaid(page), where).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBe(0);
    const show = page.locator('[data-ask]').getByRole('button', { name: /^(Show me|看答案)$/ });
    await show.scrollIntoViewIfNeeded();
    await expect.soft(show, where).toBeInViewport({ ratio: 0.9 });
  }
});
