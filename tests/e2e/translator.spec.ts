import type { Page } from '@playwright/test';
import { translate } from '../translate';
import { open } from './screen';
import { expect, test } from './test';

/** All words and numbers of the page, in order; blanks between parts come and go with what is fetched late. */
const reading = (page: Page): Promise<string> =>
  page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ''));

/** Where two texts begin to differ, with some words around; empty where they do not. */
function difference(a: string, b: string): string {
  const at = [...a].findIndex((character, i) => character !== b[i]);
  if (at < 0) return a === b ? '' : `… and then: ${b.slice(a.length, a.length + 60)}`;
  return `${a.slice(Math.max(0, at - 40), at + 40)} ≠ ${b.slice(Math.max(0, at - 40), at + 40)}`;
}

/** The same page twice, one of them under a translator. */
async function twice(page: Page, hash: string) {
  const translated = await page.context().newPage();
  await translated.addInitScript(translate);
  const pages = [page, translated] as const;
  for (const each of pages) await open(each, hash);
  return {
    translated,
    /** Does the same on both, and finds that both read alike. */
    async both(what: (page: Page) => Promise<unknown>): Promise<void> {
      for (const each of pages) await what(each);
      await expect.poll(async () => difference(await reading(page), await reading(translated))).toBe('');
    },
  };
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

// tests/pages has every lesson under a translator; here are those of the browser's own tasks and of the home page.
test('under a page translator a step reads as it does without, through edits, undo, reset, languages and presenting', async ({
  page,
}) => {
  const { translated, both } = await twice(page, '#/en/two-tokens/scores');
  const set = (text: string) => async (each: Page) => {
    const field = each.getByRole('textbox', { name: 'Change this number' });
    await field.fill(text);
    await field.press('Enter');
  };
  await both(set('many'));
  await both(set('0.5'));
  await both(click(/^Undo$/));
  await both(click(/^Redo$/));
  await both(click(/^Reset$/));
  await both(press('Control+z'));
  await both(press('v'));
  await both(press('PageDown'));
  await both(press('v'));
  await both(click(/^中文$/));
  await both(press('?'));
  await expect(translated.getByRole('alert')).toBeHidden();
  expect(await translated.locator('font').count()).toBeGreaterThan(100);
});

test('under a page translator the home page reads as it does without', async ({ page }) => {
  const { both } = await twice(page, '');
  const patch = (name: RegExp) => (each: Page) => each.getByRole('gridcell', { name }).first().click();
  await both(patch(/^Patch 3\b/));
  await both(patch(/^Patch 16\b/));
  await both(click(/^(Amber five|A .*|.*pink.*)$/i));
  await both(click(/^中文$/));
  await both(click(/^English$/));
});
