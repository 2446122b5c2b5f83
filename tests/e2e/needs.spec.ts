import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

const dist = process.env.DIST ?? 'dist';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says in both languages that it needs it', async ({ page }) => {
    await page.goto('./#/en/vit/scores');
    const [english, chinese] = [page.locator('noscript p[lang=en]'), page.locator('noscript p[lang=zh-Hans]')];
    await expect(english).toBeVisible();
    await expect(english).toContainText('For that it needs JavaScript');
    await expect(chinese).toBeVisible();
    await expect(chinese).toContainText('所以需要 JavaScript');
    await expect(page.locator('.opening-bar')).toBeHidden();
  });
});

test('opened from disk, the page says in both languages what to do', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(dist, 'index.html')).href);
  await expect(page.getByText('This page was opened from disk')).toBeVisible();
  await expect(page.getByText('这个页面是从磁盘直接打开的')).toBeVisible();
  await expect(page.getByText('This page could not be opened')).toBeHidden();
  await expect(page.locator('.opening-bar')).toBeHidden();
});
