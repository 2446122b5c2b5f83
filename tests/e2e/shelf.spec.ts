import type { Page } from '@playwright/test';
import { sample } from '../sample';
import { violationsOn } from './accessible';
import { activeCell, expectHash, inspector, matrix, open, sidewaysOverflow } from './screen';
import { expect, test } from './test';

const shelf = (page: Page) => page.getByRole('region', { name: /^(All tensors of this run|本次运行的全部张量)$/ });
const field = (page: Page) => shelf(page).getByRole('combobox');

test('T, a name, an arrow and Enter put a tensor on the stage; its link brings it back; Escape goes back', async ({
  page,
}) => {
  await open(page, '#/en/vit/scores');
  await page.keyboard.press('t');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('qkv.weight');
  await expect(shelf(page).getByRole('status')).toHaveText('4 of 154 tensors');
  await page.keyboard.press('ArrowDown');
  await expect(shelf(page).getByRole('option', { selected: true })).toHaveAccessibleName(/w\.block\.0\.attn\.qkv/);
  await page.keyboard.press('Enter');

  const weights = matrix(page, 'w.block.0.attn.qkv.weight');
  await expect(weights).toBeFocused();
  await expect(matrix(page, 'block.0.attn.products')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expectHash(page, /cell=0\.1&of=w\.block\.\*\.attn\.qkv\.weight&open=w\.block\.\*\.attn\.qkv\.weight/);
  await page.reload();
  await expect(activeCell(weights)).toHaveAccessibleName(/1/);
  await expect(inspector(page)).toContainText('A learned weight');

  await page.keyboard.press('Escape');
  await expect(weights).toHaveCount(0);
  await expect(matrix(page, 'block.0.attn.products')).toBeVisible();
  await page.goBack();
  await expect(weights).toBeVisible();
  await page.goBack();
  await expect(matrix(page, 'block.0.attn.products')).toBeVisible();
});

test('axes are turned, multiplied and held above the tensor, and the link says how', async ({ page }) => {
  await open(page, '#/en/vit/scores?open=block.*.attn.q');
  const q = matrix(page, 'block.0.attn.q');
  await page.getByLabel('Down').selectOption({ label: 'head' });
  await page.getByRole('button', { name: 'Next token' }).click();
  await expect(q).toHaveAttribute('aria-rowcount', '8');
  await expectHash(page, /open=block\.\*\.attn\.q:token=1&axes=head\.feature/);
  await page.getByLabel('Side by side').selectOption({ label: 'token' });
  await expect(q).toHaveCount(17);
  await expectHash(page, /axes=head\.feature\.token/);
});

test('a symbol of the text and of the arithmetic opens the entry of its tensor', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.getByRole('article').getByRole('button', { name: 'query' }).click();
  const entry = shelf(page);
  await expect(entry.getByRole('heading', { level: 3 })).toContainText('block.0.attn.q');
  await expect(entry).toContainText('8 × 17 × 12');
  await entry.getByRole('button', { name: 'block.0.attn.qkv' }).click();
  await expect(entry.getByRole('heading', { level: 3 })).toContainText('block.0.attn.qkv');
  await page.keyboard.press('Escape');
  await expect(entry).toHaveCount(0);
  await inspector(page).getByRole('button', { name: 'K', exact: true }).click();
  await expect(entry.getByRole('heading', { level: 3 })).toContainText('block.0.attn.k');
  await entry.getByRole('button', { name: 'Put on the stage' }).click();
  await expect(matrix(page, 'block.0.attn.k')).toBeFocused();
});

test('on a phone the shelf lies over the page, and leaves for the tensor that it opens', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '#/zh/vit/qkv');
  await page.getByRole('button', { name: '张量', exact: true }).click();
  await expect(field(page)).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect.soft(await violationsOn(page)).toEqual([]);
  await field(page).fill('W_O');
  await shelf(page).getByRole('option').first().click();
  await expect(shelf(page)).toHaveCount(0);
  await expect(matrix(page, 'w.block.0.attn.proj.weight')).toBeInViewport();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect.soft(await violationsOn(page)).toEqual([]);
});

for (const [language, colorScheme] of sample(1, [
  ['en', 'light'],
  ['zh', 'dark'],
] as const))
  test(`axe finds nothing in the list, an entry and an opened tensor in ${language}, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `#/${language}/vit/qkv`);
    await page.keyboard.press('t');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    expect.soft(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(matrix(page, 'in.image')).toBeFocused();
    expect.soft(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('article').getByRole('button').first().click();
    await expect(shelf(page).getByRole('heading', { level: 3 })).toBeVisible();
    expect.soft(await violationsOn(page)).toEqual([]);
  });
