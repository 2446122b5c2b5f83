import { stepText } from '../steps';
import { open, stepCount } from './screen';
import { expect, test } from './test';

test('a browser that prefers Chinese is met in Chinese, unless the link says English', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await open(page, '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await open(page, '#/en/vit/scores');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  await context.close();
});

const background = 'getComputedStyle(document.body).backgroundColor';

test('light and dark can be chosen, are remembered, and system follows the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, '#/en/vit/scores');
  const paper = await page.evaluate(background);
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await theme.selectOption('Dark');
  await expect.poll(() => page.evaluate(background)).not.toBe(paper);
  const night = await page.evaluate(background);
  await page.reload();
  await expect(stepCount(page)).toBeVisible();
  expect(await page.evaluate(background)).toBe(night);
  await theme.selectOption('System');
  await expect.poll(() => page.evaluate(background)).toBe(paper);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => page.evaluate(background)).toBe(night);
  await theme.selectOption('Light');
  await expect.poll(() => page.evaluate(background)).toBe(paper);
});

/** How long anything on the page would take to move, in seconds. */
const slowest = () =>
  Math.max(
    ...[...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return `${transitionDuration},${animationDuration}`.split(',').map((text) => Number.parseFloat(text));
    }),
  );

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['', '#/en/vit/scores', '#/en/two-tokens/tokens']) {
    await open(page, address);
    expect(await page.evaluate(slowest)).toBeLessThan(0.011);
  }
});
