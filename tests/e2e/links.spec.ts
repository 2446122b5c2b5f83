import { stepText } from '../steps';
import {
  activeCell,
  attended,
  expectHash,
  hash,
  matrix,
  open,
  result,
  secondBrowser,
  spoken,
  stepCount,
} from './screen';
import { expect, test } from './test';

test('a link shows the same step, block, head, cell and numbers in a second browser', async ({ page, browser }) => {
  await open(page, '#/zh/vit/scores?block=2&head=3&cell=5.9');
  const here = await result(page).textContent();
  expect(here).toMatch(/^−?\d/);
  const there = await secondBrowser(browser, page.url());
  await expect(result(there)).toHaveText(here as string);
  for (const each of [page, there]) {
    await expect(each.getByRole('group', { name: '块' }).getByRole('radio', { name: '2' })).toBeChecked();
    await expect(each.getByRole('group', { name: '头' }).getByRole('radio', { name: '3' })).toBeChecked();
    await expect(activeCell(matrix(each, 'block.1.attn.products'))).toHaveAccessibleName(/^查询 5，键 9：/);
    await expect(stepCount(each)).toHaveText(stepText('vit/scores', 'zh'));
  }
  const said = await spoken(page);
  expect(said.endsWith(` = ${here}`)).toBe(true);
  expect(await spoken(there)).toBe(said);
  expect(hash(there)).toBe(hash(page));
  await there.close();
});

test('Back goes one step back, and finds the step as it was left', async ({ page }) => {
  await open(page, '#/en/vit/qkv');
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  await matrix(page, 'block.0.attn.products').focus();
  await page.keyboard.press('ArrowRight');
  await expectHash(page, '#/en/vit/scores?v=3&n=9&cell=6.11');
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText(stepText('vit/scale'));
  await page.goBack();
  await expectHash(page, '#/en/vit/scores?v=3&n=9&cell=6.11');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  await page.goBack();
  await expect(stepCount(page)).toHaveText(stepText('vit/qkv'));
  await page.goForward();
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
});

test('the link can be copied with a button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/en/vit/scores?head=3');
  await attended(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL('en/vit/scores/#?v=3&n=6&head=3', page.url()).href,
  );
});
