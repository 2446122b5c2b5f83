import { expectHash, open } from './screen';
import { expect, test } from './test';

test('the home page opens alive: a picture, its attention, and the arithmetic of one weight', async ({ page }) => {
  await open(page, '');
  const patches = page.getByRole('grid', { name: 'Point at a patch' });
  await expect(patches.getByRole('gridcell')).toHaveCount(16);
  const attention = page.getByRole('grid', { name: /block\.0\.attn\.probs/ }).first();
  await expect(attention.getByRole('gridcell', { name: /^Patch \d+: 0\.\d\d$/ })).toHaveCount(16);
});

test('clicking another patch changes the query, and attention answers', async ({ page }) => {
  await open(page, '');
  const patches = page.getByRole('grid', { name: 'Point at a patch' });
  const attention = page.getByRole('grid', { name: /block\.0\.attn\.probs/ }).first();
  const before = await attention.getByRole('gridcell').allTextContents();
  await patches.getByRole('gridcell', { name: 'Patch 11', exact: true }).click();
  await expect(patches.getByRole('gridcell', { selected: true })).toHaveAccessibleName('Patch 11');
  await expect(page.getByText(/query 11/).first()).toBeVisible();
  expect(await attention.getByRole('gridcell').allTextContents()).not.toEqual(before);
});

test('the arrow keys walk over the patches', async ({ page }) => {
  await open(page, '');
  const patches = page.getByRole('grid', { name: 'Point at a patch' });
  const selected = patches.getByRole('gridcell', { selected: true });
  await patches.getByRole('gridcell', { name: 'Patch 6', exact: true }).click();
  await page.keyboard.press('ArrowRight');
  await expect(selected).toHaveAccessibleName('Patch 7');
  await page.keyboard.press('ArrowDown');
  await expect(selected).toHaveAccessibleName('Patch 11');
});

test('the home page leads to both lessons, and the brand leads back', async ({ page }) => {
  for (const [title, first] of [
    ['Self-attention by hand with two tokens', '#/en/two-tokens/tokens'],
    ['Vision Transformer, number by number', '#/en/vit/image'],
  ] as const) {
    await open(page, '');
    await page.getByRole('navigation', { name: 'Start' }).getByRole('link', { name: title }).click();
    await expectHash(page, first);
    await expect(page.getByText(/^Step 1 of/)).toBeVisible();
    await page.getByRole('link', { name: 'Headlight, Home' }).click();
    await expect(page.getByRole('navigation', { name: 'Start' })).toBeVisible();
  }
});

test('the weight that the home page works out is the weight that the lesson shows', async ({ page }) => {
  await open(page, '');
  const softmax = page.getByRole('link', { name: /^softmax/ });
  const said = /= (0\.\d+)$/.exec((await softmax.textContent())?.trim() ?? '')?.[1];
  expect(said).toBeTruthy();
  await softmax.click();
  await expect(page.getByRole('region', { name: 'Arithmetic of the selected number' })).toContainText(said as string);
});

test('the home page speaks Chinese at the press of a button', async ({ page }) => {
  await open(page, '');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/注意力/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expectHash(page, /^#\/zh/);
});
