import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { attended, expectHash, open } from './screen';
import { expect, test } from './test';

const TOLD = '1 step seen, 1 question tried, 0 of them right in the end.';
const NOTHING = /^Nothing yet/;

/** The dialog of progress, from the foot of the home page. */
async function progressDialog(page: Page) {
  await open(page, '');
  await page.getByRole('button', { name: 'Your progress' }).click();
  return page.getByRole('dialog', { name: 'Your progress' });
}

test('progress survives a reload, goes out as a file, is erased, and comes back; a damaged file changes nothing', async ({
  page,
}) => {
  await open(page, '#/en/two-tokens/softmax');
  await attended(page);
  await page.getByRole('button', { name: 'Show me' }).click();
  await page.reload();
  const dialog = await progressDialog(page);
  await expect(dialog).toContainText(TOLD);

  const leaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export as a file' }).click();
  const file = await (await leaving).path();

  await dialog.getByRole('button', { name: 'Erase…' }).press('Enter');
  await dialog.getByRole('button', { name: 'Erase all of it' }).press('Enter');
  await expect(dialog.getByText(NOTHING)).toBeVisible();
  await page.reload();
  await expect((await progressDialog(page)).getByText(NOTHING)).toBeVisible();

  const field = dialog.locator('input[type=file]');
  await field.setInputFiles(file);
  await expect(dialog).toContainText(TOLD);
  const damaged = '{"kind":"headlight-progress","version":1,"seen":{"vit/scores":"today"},"answers":{},"cards":{}}';
  await field.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(damaged) });
  await expect(dialog.getByRole('alert')).toContainText(
    /mine\.json was not imported\. seen\["vit\/scores"\] should be a time .*; it is "today"\..*Your progress is as it was\./,
  );
  await expect(dialog).toContainText(TOLD);
});

test('a day after the end of a lesson home greets with a question, and nothing moves when it does', async ({
  page,
}) => {
  const end = new Date('2026-11-20T10:00:00Z');
  await page.clock.setFixedTime(end);
  await open(page, '#/en/two-tokens/end');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('headlight-progress'))).toContain('"cards": {\n');
  await open(page, '');
  await page.waitForLoadState('networkidle');
  const card = page.getByRole('region', { name: 'A day later: what do you remember?' });
  await expect(card).toHaveCount(0);
  await page.clock.setFixedTime(end.getTime() + 86_400_000);
  await page.reload();
  await expect(card).toContainText('Self-attention by hand with two tokens');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
          done(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 300);
      }),
  );
  // Fonts that come move a little; a line that came late would push the whole page down.
  expect(moved, 'shifts of the layout').toBeLessThan(0.01);
  await card.getByRole('link', { name: 'Ask me one question' }).press('Enter');
  await expectHash(page, /two-tokens\/softmax\?.*recall=1/);
  await expect(page.getByRole('heading', { name: 'From memory' })).toBeVisible();
});
