import { violationsOn } from './accessible';
import { attended, open, stepCount } from './screen';
import { expect, test } from './test';

/** WCAG's level AAA: text at 7 to 1. Numbers on canvases and in pictures are held to it by a test of the scales. */
const ENHANCED = ['color-contrast', 'color-contrast-enhanced'];

for (const address of ['#/en', '#/en/vit/scores?present=1', '#/zh/two-tokens/softmax?present=1&uncovered=3'])
  test(`in the theme for projectors every text has a contrast of 7 to 1 on ${address}`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('headlight-theme', 'contrast'));
    await open(page, address);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await attended(page);
    expect(await violationsOn(page, { rules: ENHANCED })).toEqual([]);
  });

test('the theme is chosen like the others, comes with its colours, and stays', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Contrast');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
  await page.reload();
  await expect(stepCount(page)).toBeVisible();
  expect(await paper()).toBe('rgb(255, 255, 255)');
  // The red that its scales end in.
  await expect(page.locator('.legend i')).toHaveAttribute('style', /rgb\(255, 94, 94\)/);
});

for (const [width, height, least] of [
  [1920, 1080, 24],
  [1280, 720, 16],
  [1024, 768, 16],
] as const)
  test(`what is enlarged fills a screen of ${width} × ${height}, is read from the back row, and is all there is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./#/en/vit/scores?present=1&large=matrix&cell=6.9');
    const large = page.getByRole('region', { name: 'Enlarged' });
    await expect(large).toBeVisible();
    expect(await large.boundingBox()).toEqual({ x: 0, y: 0, width, height });
    const sizes = await large
      .locator('.large-cell')
      .evaluateAll((cells) => cells.map((cell) => Number.parseFloat(getComputedStyle(cell).fontSize)));
    expect(sizes.length).toBeGreaterThan(200);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least - 0.01);
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    await expect(large.getByRole('grid')).toBeFocused();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('PageDown');
    await expect(large).toBeHidden();
  });

test('the check of the projector is accessible, fits the screen, and gives the focus back', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await attended(page);
  const link = page.getByRole('button', { name: 'Copy link' });
  await link.focus();
  await page.keyboard.press('c');
  const check = page.getByRole('dialog', { name: 'Check the projector' });
  await expect(check).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  const overflow = await check.evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight);
  expect(overflow).toBe(0);
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});
