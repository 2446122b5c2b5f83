import { expect, type Page, test } from '@playwright/test';
import { expectHash, open, result, stepCount } from './screen';

// React logs what an error boundary has caught, so these pages are not held to a silent console.

/** Every key of the first query: there is no softmax of that row. */
const MASKED = 'edit=scores:0=-inf,1=-inf';
const fault = (page: Page) => page.getByRole('heading', { name: 'These numbers cannot be computed' });

test('numbers that cannot be computed are told until the state is mended, by whatever mends it', async ({ page }) => {
  const uncaught: string[] = [];
  page.on('pageerror', ({ message }) => uncaught.push(message));
  await open(page, `#/en/two-tokens/softmax?${MASKED}`);
  await expect(fault(page)).toBeVisible();
  // A link.
  await page.evaluate(() => {
    location.hash = '#/en/two-tokens/softmax';
  });
  await expect(stepCount(page)).toHaveText('Step 8 of 10');
  // Back to the fault; Next and Previous from it.
  await page.goBack();
  await expect(fault(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectHash(page, /^#\/en\/two-tokens\/output\?/);
  await page.keyboard.press('PageUp');
  await expectHash(page, /^#\/en\/two-tokens\/softmax\?/);
  await expect(fault(page)).toBeVisible();
  // Its own button, and undo.
  await page.getByRole('button', { name: 'Reset all changes' }).click();
  await expect(result(page)).toHaveText('0.6698');
  await page.keyboard.press('Control+z');
  await expect(fault(page)).toBeVisible();
  expect(uncaught).toEqual([]);
});

/** What page translators do: every text stands in two elements of theirs, and the text that was there is gone. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (!text.data.trim() || text.parentElement?.closest('svg, script, style')) continue;
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild?.append(text.data);
      text.replaceWith(outer);
    }
  });

test('a page that a translator has rewritten goes on: steps, changes, undo, reset, presenting', async ({ page }) => {
  await open(page, '#/en/two-tokens/scores');
  const field = page.getByRole('textbox', { name: 'Change this number' });
  const untouched = await result(page).textContent();
  for (const mend of [
    () => page.keyboard.press('Control+z'),
    () => page.getByRole('button', { name: 'Reset', exact: true }).first().click(),
  ]) {
    await translate(page);
    await field.fill('7.5');
    await field.press('Enter');
    await expect(result(page)).toHaveText('7.5000');
    await translate(page);
    await page.locator('#lesson-text').focus();
    await mend();
    await expect(result(page)).toHaveText(untouched as string);
  }
  await translate(page);
  await page.keyboard.press('v');
  await page.keyboard.press('PageDown');
  await expect(page.locator('h1')).toBeVisible();
  await expect(stepCount(page)).toHaveText('Step 7 of 10');
  await page.keyboard.press('v');
  await translate(page);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(stepCount(page)).toHaveText('第 7 步，共 10 步');
  await expect(page.getByRole('alert')).toBeHidden();
});
