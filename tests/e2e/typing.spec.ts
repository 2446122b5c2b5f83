import type { CDPSession, Page } from '@playwright/test';
import { matrix, open, result, stage, stepCount } from './screen';
import { expect, test } from './test';

const field = (page: Page) => page.getByRole('textbox', { name: 'Change this number' });
const edits = (page: Page) => page.getByText(/^\d+ numbers? changed$/);

async function change(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

/** A key as a keyboard of another language sends it. */
async function pressOn(client: CDPSession, key: string, code: string, held = 0): Promise<void> {
  for (const type of ['keyDown', 'keyUp'] as const)
    await client.send('Input.dispatchKeyEvent', { type, key, code, modifiers: held });
}
const CTRL = 2;
const SHIFT = 8;

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

for (const [text, value] of [
  ['１２．５', '12.5000'],
  ['－０。２５', '−0.2500'],
  ['1\u202f234.5000', '1\u202f234.5000'],
  ['−2,5', '−2.5000'],
  ['3.2e−6', '3.2e−6'],
] as const)
  test(`${text} is read in the inspector and over a cell alike`, async ({ page }) => {
    await open(page, '#/en/two-tokens/tokens');
    await change(page, text);
    await expect(result(page)).toHaveText(value);
    await page.keyboard.press('Control+z');
    await expect(result(page)).toHaveText('1.0000');
    await matrix(page, 'in.tokens').first().focus();
    await page.keyboard.press('Enter');
    await stage(page).getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
    await expect(result(page)).toHaveText(value);
  });

test('2,352 is asked about wherever a number is typed, and changes nothing', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  const question = page.getByText('2352 or 2.352? Write it without the comma');
  await change(page, '2,352');
  await expect(question).toHaveCount(1);
  await matrix(page, 'in.tokens').first().focus();
  await page.keyboard.press('Enter');
  await stage(page).getByRole('textbox').fill('2,352');
  await page.keyboard.press('Enter');
  await expect(question).toHaveCount(2);
  await expect(edits(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await open(page, '#/zh/two-tokens/tokens');
  const chinese = page.getByRole('textbox', { name: '修改这个数' });
  await chinese.fill('2,352');
  await chinese.press('Enter');
  await expect(page.getByText('是 2352 还是 2.352？请不用逗号重写')).toBeVisible();
});

test('changes are taken back and made again, by key and by button, until a new one is made', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  for (const text of ['2', '3', '4']) await change(page, text);
  await page.locator('h1').click();
  const at = (value: string) => expect(result(page)).toHaveText(value);
  await page.keyboard.press('Control+z');
  await at('3.0000');
  await page.keyboard.press('Control+z');
  await at('2.0000');
  await page.keyboard.press('Control+Shift+Z');
  await at('3.0000');
  await page.keyboard.press('Control+y');
  await at('4.0000');
  const [undo, redo] = ['Undo', 'Redo'].map((name) => page.getByRole('button', { name, exact: true }));
  for (const value of ['3.0000', '2.0000', '1.0000']) {
    await undo?.click();
    await at(value);
  }
  await expect(edits(page)).toHaveCount(0);
  await redo?.click();
  await at('2.0000');
  await change(page, '7');
  await expect(redo as NonNullable<typeof redo>).toBeDisabled();
  await page.keyboard.press('Control+y');
  await at('7.0000');
});

test('Ctrl+Z right after Enter takes the change back; while a text is being written it is the text’s', async ({
  page,
}) => {
  await open(page, '#/en/two-tokens/tokens');
  await change(page, '5');
  await expect(result(page)).toHaveText('5.0000');
  await field(page).pressSequentially('67');
  await page.keyboard.press('Control+z');
  await expect(result(page)).toHaveText('5.0000');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(result(page)).toHaveText('1.0000');
  await expect(edits(page)).toHaveCount(0);
});

test('a key that switches something does so once, however long it is held', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  const black = page.getByRole('button', { name: /^The screen is black/ });
  for (let i = 0; i < 4; i++) await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(black).toBeVisible();
  for (let i = 0; i < 3; i++) await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(black).toBeHidden();
  for (let i = 0; i < 4; i++) await page.keyboard.down('v');
  await page.keyboard.up('v');
  await expect(page.getByRole('banner')).toBeHidden();
});

test('on keyboards that are not Latin the place of the key counts', async ({ page, context }) => {
  await open(page, '#/en/two-tokens/tokens');
  const client = await context.newCDPSession(page);
  const black = page.getByRole('button', { name: /^The screen is black/ });
  await pressOn(client, 'и', 'KeyB');
  await expect(black).toBeVisible();
  await pressOn(client, '。', 'Period');
  await expect(black).toBeHidden();
  await pressOn(client, 'ν', 'KeyN');
  await expect(stepCount(page)).toHaveText('Step 2 of 10');
  await pressOn(client, 'פ', 'KeyP');
  await expect(stepCount(page)).toHaveText('Step 1 of 10');
  await change(page, '5');
  await pressOn(client, 'я', 'KeyZ', CTRL);
  await expect(result(page)).toHaveText('1.0000');
  await page.locator('h1').click();
  await pressOn(client, '？', 'Slash', SHIFT);
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('on AZERTY and Dvorak a letter is the one that is printed', async ({ page, context }) => {
  await open(page, '#/en/two-tokens/tokens');
  const client = await context.newCDPSession(page);
  await pressOn(client, 'x', 'KeyB');
  await pressOn(client, 'n', 'KeyL');
  await expect(stepCount(page)).toHaveText('Step 2 of 10');
  await expect(page.getByRole('button', { name: /^The screen is black/ })).toHaveCount(0);
});

test('letters belong to a select that has the focus; Page Down still steps', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await theme.focus();
  for (const key of ['l', 'b', 'v', 'n']) await page.keyboard.press(key);
  await expect(theme).toHaveValue('light');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('button', { name: /^The screen is black/ })).toHaveCount(0);
  await expect(stepCount(page)).toHaveText('Step 1 of 10');
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText('Step 2 of 10');
});

test('keys of an input method that composes are its own', async ({ page, context }) => {
  await open(page, '#/en/two-tokens/tokens');
  const client = await context.newCDPSession(page);
  await field(page).focus();
  await client.send('Input.imeSetComposition', { text: '一', selectionStart: 1, selectionEnd: 1 });
  for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'Enter']) await pressOn(client, key, key);
  await expect(field(page)).toHaveValue(/一/);
  await expect(result(page)).toHaveText('1.0000');
  await expect(stepCount(page)).toHaveText('Step 1 of 10');
  await client.send('Input.insertText', { text: '8' });
  await page.keyboard.press('Enter');
  await expect(result(page)).toHaveText('8.0000');
});

test('Page Up and Page Down step in a text box too, which clickers do not know of', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  await field(page).focus();
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText('Step 2 of 10');
  await field(page).focus();
  await page.keyboard.press('PageUp');
  await expect(stepCount(page)).toHaveText('Step 1 of 10');
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
  expect(await isLeft()).toBe(false);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Reload the page; nothing while presenting');
  expect(await isLeft()).toBe(false);
});
