import type { Page } from '@playwright/test';
import { open } from './screen';
import { expect, test } from './test';

const status = (page: Page) => page.getByRole('region', { name: 'Training in this page' }).getByRole('status');

/** Hides the tab or shows it again, as the page hears of it. */
const show = (page: Page, shown: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, !shown);

test('training rests while nobody sees it, and goes on when the tab is shown again', async ({ page }) => {
  await open(page, '#/en/learning/live?revealed=1');
  await expect(status(page)).toHaveText(/^Ready/, { timeout: 30_000 });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await show(page, false);
  await expect(status(page)).toHaveText(/^(Paused|Ready)/);
  await show(page, true);
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await expect(status(page)).toHaveText(/^Training:/, { timeout: 30_000 });
  // Somebody's own pause stays a pause.
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await show(page, false);
  await show(page, true);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});
