import type { Page } from '@playwright/test';
import { stepText } from '../steps';
import { arithmetic, expectHash, hash, open, result, secondBrowser, stepCount } from './screen';
import { expect, test } from './test';

/** A PNG twice as wide as high: grey beside a square with a quarter of each of four colours, which is what stays. */
async function paintedPng(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(112, 56);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#888888';
    context.fillRect(0, 0, 112, 56);
    for (const [i, colour] of ['#ff0000', '#00ff00', '#0000ff', '#336699'].entries()) {
      context.fillStyle = colour;
      context.fillRect(28 + (i % 2) * 28, Math.floor(i / 2) * 28, 28, 28);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(String.fromCharCode(...bytes));
  });
  return Buffer.from(base64, 'base64');
}

const chooseFile = (page: Page, name: string, mimeType: string, buffer: Buffer) =>
  page.getByRole('dialog').getByLabel('Choose a picture of your own…').setInputFiles({ name, mimeType, buffer });

test('a picture of your own is shown before it is used, and travels in the link', async ({ page, browser }) => {
  await open(page, '#/en/vit/class');
  const before = await result(page).textContent();
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await chooseFile(page, 'mine.png', 'image/png', await paintedPng(page));
  const dialog = page.getByRole('dialog', { name: 'The picture' });
  await expect(dialog.getByText('What the network sees')).toBeVisible();
  expect(hash(page)).toBe('#/en/vit/class');
  await expect(result(page)).toHaveText(before as string);
  await dialog.getByRole('button', { name: 'Use this picture' }).click();
  await expect(dialog).toBeHidden();
  await expectHash(page, /picture=/);
  await expect(result(page)).not.toHaveText(before as string);
  const there = await secondBrowser(browser, page.url());
  await expect(result(there)).toHaveText((await result(page).textContent()) as string);
  await there.close();
});

test('the pixels that are used are the centre square of the file, averaged', async ({ page, browser }) => {
  await open(page, '#/en/vit/image');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await chooseFile(page, 'mine.png', 'image/png', await paintedPng(page));
  await page.getByRole('button', { name: 'Use this picture' }).click();
  await expectHash(page, /picture=/);
  const link = page.url();
  const there = await secondBrowser(browser, link);
  const { searchParams } = new URL(`http://localhost/${hash(there).slice(1)}`);
  const picture = searchParams.get('picture') as string;
  // One pixel of each quarter, in each channel.
  const wanted: [channel: number, row: number, column: number, value: string][] = [
    [0, 3, 3, '1.0000'],
    [1, 3, 3, '0.0000'],
    [1, 3, 20, '1.0000'],
    [2, 20, 3, '1.0000'],
    [0, 20, 20, '0.2000'],
    [1, 20, 20, '0.4000'],
    [2, 20, 20, '0.6000'],
  ];
  for (const [channel, row, column, value] of wanted) {
    await there.goto(`./#/en/vit/image?picture=${picture}&cell=${row}.${column}&of=in.image:channel=${channel}`);
    await expect(arithmetic(there)).toHaveAccessibleName(`X[${row}, ${column}, ${channel}] = ${value}`);
  }
  await there.close();
});

test('a broken picture file gives a message and loses nothing', async ({ page }) => {
  await open(page, '#/en/vit/scores?head=3&cell=5.9');
  const before = await result(page).textContent();
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await chooseFile(page, 'broken.png', 'image/png', Buffer.from('\x89PNG\r\n\x1a\n and then nothing'));
  await expect(page.getByRole('alert')).toContainText('broken.png could not be read');
  await chooseFile(page, 'notes.txt', 'text/plain', Buffer.from('words'));
  await expect(page.getByRole('alert')).toContainText('notes.txt is not a picture');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(hash(page)).toBe('#/en/vit/scores?head=3&cell=5.9');
  await expect(result(page)).toHaveText(before as string);
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
});

test('a bundled picture is chosen by its name, and its numbers follow', async ({ page }) => {
  await open(page, '#/en/vit/class');
  const before = await result(page).textContent();
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const choices = page.getByRole('dialog').getByRole('list').getByRole('button');
  await expect(choices.nth(7)).toBeVisible();
  await choices.nth(3).click();
  await expectHash(page, /picture=/);
  await expect(result(page)).not.toHaveText(before as string);
});

test('a picture dropped on the page is taken in', async ({ page }) => {
  await open(page, '#/en/vit/image');
  const bytes = [...(await paintedPng(page))];
  const transfer = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'dropped.png', { type: 'image/png' }));
    return data;
  }, bytes);
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('dialog', { name: 'The picture' }).getByText('What the network sees')).toBeVisible();
});
