import type { Page } from '@playwright/test';
import { sample } from '../sample';
import { violationsOn } from './accessible';
import { open } from './screen';
import { expect, test } from './test';

async function expectNoViolations(page: Page, rules?: readonly string[]): Promise<void> {
  expect.soft(await violationsOn(page, rules ? { rules } : {})).toEqual([]);
}

/** In another theme nothing is different but these. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const PAGES = [
  '#/en',
  '#/en/two-tokens/tokens',
  '#/en/attention-pooling/kernel',
  '#/en/two-tokens/softmax?edit=in.tokens:0=2',
  '#/en/two-tokens/query',
  '#/zh/two-tokens/program',
  '#/en/vit/image',
  '#/zh/vit/scores',
  '#/en/vit/bias',
  '#/en/vit/look',
  '#/zh/vit/blocks',
  '#/en/vit/class',
  '#/en/vit/scores?present=1',
  '#/en/vit/scores?present=1&uncovered=3',
] as const;

/** In these the colours are looked at in the dark too. */
const DARK = sample(4, PAGES);

for (const address of PAGES)
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, address);
    await expectNoViolations(page);
    if (!DARK.includes(address)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectNoViolations(page, COLOURS);
  });

for (const address of [
  '#/en',
  '#/zh/two-tokens/softmax',
  '#/zh/attention-pooling/kernel',
  '#/en/vit/scores',
  '#/en/vit/look',
])
  test(`axe finds nothing on a phone on ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, address);
    await expectNoViolations(page);
  });

test('axe finds nothing in the dialogs', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'The picture' })).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing after an answer is shown and a number is being changed', async ({ page }) => {
  await open(page, '#/en/two-tokens/softmax');
  await page.getByRole('button', { name: 'Show me' }).click();
  await page.getByRole('grid', { name: /probs/ }).first().press('Enter');
  await expectNoViolations(page);
});

test('axe sees what is wrong', async ({ page }) => {
  await open(page, '#/en');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violationsOn(page)).toEqual([expect.stringMatching(/^button-name/)]);
});
