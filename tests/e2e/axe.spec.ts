import type { Page } from '@playwright/test';
import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { violationsOn } from './accessible';
import { open } from './screen';
import { expect, test } from './test';

async function expectNoViolations(page: Page, rules?: readonly string[]): Promise<void> {
  expect.soft(await violationsOn(page, rules ? { rules } : {})).toEqual([]);
}

/** In another theme nothing is different but these. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What the steps as they open do not show. */
const PAGES = [
  '#/en',
  '#/en/two-tokens/softmax?edit=in.tokens:0=2',
  '#/en/two-tokens/end',
  '#/zh/two-tokens/softmax?v=3&fresh=2&recall=1',
  '#/en/vit/scores?present=1',
  '#/en/vit/scores?present=1&uncovered=3',
] as const;

for (const address of PAGES)
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, address);
    await expectNoViolations(page);
  });

/** Every step in each of them, in one language and then the other. */
const LOOKS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
const looks = LOOKS.flatMap((media, m) =>
  STEPS.map(({ lesson, step }, i) => ({ media, address: `#/${['en', 'zh'][(i + m) % 2]}/${lesson}/${step}` })),
);

for (const [i, some] of chunks(6, sample(6, looks)).entries())
  test(`axe finds nothing on steps, light, dark and in forced colours, part ${i + 1}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const { media, address } of some) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
      await open(page, address);
      await page.locator('.insp-explanation').waitFor();
      await expectNoViolations(page, 'colorScheme' in media && media.colorScheme === 'light' ? undefined : COLOURS);
    }
  });

for (const address of ['#/zh/two-tokens/softmax', '#/zh/two-tokens/end', '#/en/vit/look'])
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
