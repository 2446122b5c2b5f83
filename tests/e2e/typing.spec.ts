import type { CDPSession, Page } from '@playwright/test';
import { open, result, stepCount } from './screen';
import { expect, test } from './test';

const field = (page: Page) => page.getByRole('textbox', { name: 'Change this number' });
/** A key as a keyboard of another language sends it. */
async function pressOn(client: CDPSession, key: string, code: string): Promise<void> {
  for (const type of ['keyDown', 'keyUp'] as const) await client.send('Input.dispatchKeyEvent', { type, key, code });
}

/** Fills the clipboard as other programs do: a spreadsheet with text and a picture of it, a painter with a picture. */
async function copy(page: Page, text: string | null): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (plain) => {
    const canvas = new OffscreenCanvas(20, 20);
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    const item: Record<string, Blob> = { 'image/png': picture };
    if (plain !== null) item['text/plain'] = new Blob([plain], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem(item)]);
  }, text);
}

test('what a spreadsheet copies is pasted into the number field, and its picture is left alone', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  await copy(page, '3.5');
  await field(page).focus();
  await page.keyboard.press('Control+v');
  await expect(field(page)).toHaveValue('3.5');
  await page.keyboard.press('Enter');
  await expect(result(page)).toHaveText('3.5000');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a picture alone opens the picture dialog, in a text field too', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  await copy(page, null);
  await field(page).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible();
});

test('keys of an input method that composes are its own', async ({ page, context }) => {
  await open(page, '#/en/two-tokens/tokens');
  const client = await context.newCDPSession(page);
  await field(page).focus();
  await client.send('Input.imeSetComposition', { text: '一', selectionStart: 1, selectionEnd: 1 });
  for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'Enter']) await pressOn(client, key, key);
  await expect(field(page)).toHaveValue(/一/);
  await expect(result(page)).toHaveText('1.0000');
  await expect(stepCount(page)).toHaveText('Step 1 of 12');
  await client.send('Input.insertText', { text: '8' });
  await page.keyboard.press('Enter');
  await expect(result(page)).toHaveText('8.0000');
});

test('F5 is left to the browser, but not while presenting, behind a dialog neither', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  /** Whether the browser would act on it. */
  const isLeft = () =>
    page.evaluate(() => {
      const event = new KeyboardEvent('keydown', { key: 'F5', code: 'F5', bubbles: true, cancelable: true });
      return (document.activeElement ?? document.body).dispatchEvent(event);
    });
  expect(await isLeft()).toBe(true);
  await page.keyboard.press('v');
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await isLeft()).toBe(false);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Reload the page; nothing while presenting');
  expect(await isLeft()).toBe(false);
});
