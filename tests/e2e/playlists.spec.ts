import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import oneHead from '../../content/playlists/one-head';
import { sample } from '../sample';
import { violationsOn } from './accessible';
import { attended, expectHash, hash, open, sidewaysOverflow } from './screen';
import { expect, test } from './test';

const all = Object.keys(oneHead.steps);
/** Its second half, in which it crosses from one lesson to another, or the whole. */
const places = process.env.EVERY === '1' ? all : all.slice(Math.floor(all.length / 2));
const last = places.at(-1) ?? '';
/** More than any step takes. */
const MOST_PRESSES = 40;

const placeIn = (page: Page): string => /^#\/\w+\/([\w-]+\/[\w-]+)/.exec(hash(page))?.[1] ?? '';
const titleIn = (page: Page): Promise<string | null> => page.locator('#step-title').textContent();
/** Until what a press asked for is drawn; a step of another lesson is fetched first. */
const entered = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    do await frame();
    while (document.querySelector('.app[aria-busy=true]'));
  });
const end = (page: Page) => page.getByText(/^(The last step of this way\.|这是路线的最后一步。)$/);

for (const lang of sample(1, ['en', 'zh'])) {
  test(`the ready way is gone along to its end with Page Down, in ${lang}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `#/${lang}/${places[0]}?list=one-head&present=1&uncovered=1`);
    await attended(page);
    for (const place of places) {
      await expect.poll(() => placeIn(page)).toBe(place);
      await expect(page.locator('.list-strip [aria-current=step]')).toHaveCount(1);
      await expect(end(page)).toHaveCount(place === last ? 1 : 0);
      if (place === last) break;
      const title = await titleIn(page);
      for (let presses = 0; presses < MOST_PRESSES && (await titleIn(page)) === title; presses++) {
        await page.keyboard.press('PageDown');
        await entered(page);
      }
    }
    for (let presses = 0; presses < MOST_PRESSES; presses++) await page.keyboard.press('PageDown');
    expect(placeIn(page)).toBe(last);
    await expect(page.locator('.answer')).toBeVisible();
  });
}

test('a way of one’s own is ticked, put in order, noted, and opens to the same from its link and its file', async ({
  page,
}) => {
  await open(page, '');
  await page.getByRole('button', { name: 'Make a way of your own…' }).click();
  const dialog = page.getByRole('dialog', { name: 'A way of your own' });
  await dialog.getByLabel('Title').fill('Two products');
  for (const [lesson, step] of [
    ['Vision Transformer, number by number', 'Every query meets every key'],
    ['Self-attention by hand with two tokens', 'One query'],
  ] as const) {
    const part = dialog.getByRole('group').filter({ hasText: lesson });
    await part.locator('summary').click();
    await part.getByRole('checkbox', { name: step }).check();
  }
  await dialog.getByRole('button', { name: 'Move “One query” up' }).press('Enter');
  await dialog.getByLabel('Note on “One query”').fill('On paper first');
  expect(await violationsOn(page, { within: 'dialog' })).toEqual([]);
  const link = dialog.getByLabel('Link to this way');
  const address = await link.inputValue();
  expect(new URL(address).hash).toMatch(/^#\/en\/two-tokens\/query\?.*list=x~/);

  const leaving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await leaving).path();
  const field = dialog.locator('input[type=file]');
  const damaged = readFileSync(file, 'utf8').replace('vit/scores', 'vit');
  await field.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(damaged) });
  await expect(dialog.getByRole('alert')).toContainText(
    /mine\.json was not opened\. steps\[1\]\.step should be .*"vit"/,
  );
  await page.reload();
  await page.getByRole('button', { name: 'Make a way of your own…' }).click();
  await field.setInputFiles(file);
  await expect(link).toHaveValue(address);

  await dialog.getByRole('link', { name: 'Start' }).first().click();
  await expectHash(page, /^#\/en\/two-tokens\/query/);
  const strip = page.getByRole('navigation', { name: 'The way through the course, step by step' });
  await expect(strip).toContainText('Two products');
  await expect(strip).toContainText('On paper first');
  expect(await violationsOn(page, { within: '.list-strip' })).toEqual([]);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expectHash(page, /^#\/en\/vit\/scores.*list=x~/);
  await expect(end(page)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await sidewaysOverflow(page)).toBe(0);
});
