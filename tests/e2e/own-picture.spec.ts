import type { Locator, Page } from '@playwright/test';
import { expectHash, open } from './screen';
import { expect, test } from './test';

const dialog = (page: Page): Locator => page.getByRole('dialog');
const preview = (page: Page): Locator => dialog(page).getByRole('img', { name: 'Your picture, cropped' });

async function openDialog(page: Page): Promise<void> {
  await open(page, '#/en/vit/image');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
}

const give = (page: Page, name: string, mimeType: string, content: string | Buffer) =>
  dialog(page)
    .getByLabel('Choose a picture of your own…')
    .setInputFiles({ name, mimeType, buffer: Buffer.from(content as string) });

const giveSvg = (page: Page, name: string, attributes: string, inside: string) =>
  give(page, name, 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);

/** A PNG of one colour, or with a vertical stroke of it on nothing. */
async function png(page: Page, colour: string, stroke?: 'stroke'): Promise<Buffer> {
  const base64 = await page.evaluate(
    ([colour, stroke]) => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 56;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = colour as string;
      context.fillRect(stroke ? 26 : 0, 0, stroke ? 4 : 56, 56);
      return canvas.toDataURL('image/png').split(',')[1] as string;
    },
    [colour, stroke],
  );
  return Buffer.from(base64, 'base64');
}

/** Pixels of the picture as the network would see it, in bytes, read off the dialog. */
const seenAt = (page: Page, ...places: [row: number, column: number][]): Promise<string[]> =>
  dialog(page)
    .getByRole('figure', { name: 'What the network sees' })
    .locator('canvas')
    .evaluate((element, places) => {
      const canvas = element as HTMLCanvasElement;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      const middle = (place: number) => Math.floor(((place + 0.5) * canvas.width) / 28);
      return places.map(([row, column]) =>
        [...context.getImageData(middle(column), middle(row), 1, 1).data.subarray(0, 3)].join(' '),
      );
    }, places);

const RED_THEN_BLUE = '<rect width="20" height="40" fill="#f00"/><rect x="20" width="20" height="40" fill="#00f"/>';
const RED = '255 0 0';
const BLUE = '0 0 255';
const BLACK = '0 0 0';
const WHITE = '255 255 255';

const SIZES = [
  ['a size', 'width="40" height="40"'],
  ['a view box and no size', 'viewBox="0 0 40 40"'],
  ['a size in percent', 'width="100%" height="100%" viewBox="0 0 40 40"'],
  ['a style sheet that sizes it otherwise', 'style="width: 3px" viewBox="0 0 40 40"'],
  ['a size and a view box twice as wide', 'width="80" height="40" viewBox="-20 0 80 40"'],
] as const;

test('an SVG file is drawn whole, however its size is given', async ({ page }) => {
  await openDialog(page);
  for (const [i, [what, attributes]] of SIZES.entries()) {
    await giveSvg(page, `drawing-${i}.svg`, attributes, RED_THEN_BLUE);
    const corners = () => seenAt(page, [0, 0], [27, 13], [0, 14], [27, 27]);
    await expect(preview(page)).toBeVisible();
    await expect.poll(corners, what).toEqual([RED, RED, BLUE, BLUE]);
    // A picture of another kind between two of these, so that each is seen to arrive.
    await give(page, `white-${i}.png`, 'image/png', await png(page, '#ffffff'));
    await expect.poll(() => seenAt(page, [14, 14])).toEqual([WHITE]);
  }
});

test('an SVG file fetches nothing and runs nothing', async ({ browser, baseURL }) => {
  // A context of its own: that the browser logs what it refuses is the point here.
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openDialog(page);
  const own = new URL(page.url()).origin;
  await giveSvg(
    page,
    'greedy.svg',
    'viewBox="0 0 40 40" onload="parent.taken = true"',
    `<script>window.taken = true; parent.taken = true;</script><style>@import url(${own}/trap.css);</style>
     <image href="${own}/trap.png" width="40" height="40"/><use href="${own}/trap.svg#a"/>
     <rect width="40" height="40" fill="#00f"/>`,
  );
  await expect(preview(page)).toBeVisible();
  expect(await seenAt(page, [14, 14])).toEqual([BLUE]);
  expect(asked.filter((url) => url.includes('trap'))).toEqual([]);
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  await context.close();
});

test('a file that only calls itself SVG is refused', async ({ page }) => {
  await openDialog(page);
  for (const content of ['words', '<svg xmlns="http://www.w3.org/2000/svg"><rect', '<html xmlns="x"/>', '']) {
    await give(page, 'broken.svg', 'image/svg+xml', content);
    await expect(dialog(page).getByRole('alert')).toContainText('broken.svg could not be read');
    await give(page, 'notes.txt', 'text/plain', 'words');
    await expect(dialog(page).getByRole('alert')).toContainText('notes.txt is not a picture');
  }
});

test('a light stroke on nothing lies on black, says so, and can be laid on another colour', async ({ page }) => {
  await openDialog(page);
  const stroke = await png(page, '#ffffff', 'stroke');
  await give(page, 'stroke.png', 'image/png', stroke);
  await expect(dialog(page)).toContainText('there it sees black');
  await expect(dialog(page).getByRole('radio', { name: 'Black' })).toBeChecked();
  await expect(preview(page)).toHaveCSS('background-color', 'rgb(0, 0, 0)');

  await dialog(page).getByRole('radio', { name: 'White' }).check();
  await expect(dialog(page)).toContainText('there it sees white');
  await expect(preview(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');

  await dialog(page).getByRole('radio', { name: 'Another colour' }).check();
  await dialog(page).getByLabel('Colour of the background').fill('#336699');
  await expect(preview(page)).toHaveCSS('background-color', 'rgb(51, 102, 153)');
  expect(await seenAt(page, [5, 13], [5, 2])).toEqual([WHITE, '51 102 153']);
  await dialog(page).getByRole('button', { name: 'Use this picture' }).click();
  await expectHash(page, /picture=/);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await expect(preview(page)).toHaveCount(0);
});

test('a dark stroke on nothing lies on white', async ({ page }) => {
  await openDialog(page);
  await give(page, 'stroke.png', 'image/png', await png(page, '#000000', 'stroke'));
  await expect(dialog(page)).toContainText('there it sees white');
  expect(await seenAt(page, [5, 13], [5, 2])).toEqual([BLACK, WHITE]);
});

test('a picture that cannot be seen through offers no background', async ({ page }) => {
  await openDialog(page);
  await give(page, 'blue.png', 'image/png', await png(page, '#0000ff'));
  await expect(preview(page)).toBeVisible();
  await expect(dialog(page).getByRole('radio')).toHaveCount(0);
  await expect(dialog(page)).not.toContainText('transparent');
});

test('the picture that was chosen last is the one that stays, however long the first takes', async ({ page }) => {
  await page.addInitScript(() => {
    const decode = window.createImageBitmap.bind(window);
    const slow = { finish: () => {}, finished: Promise.resolve() };
    Object.assign(window, { slow });
    const held = new Promise<void>((resolve) => {
      slow.finish = resolve;
    });
    window.createImageBitmap = async (source: ImageBitmapSource) => {
      if (source instanceof File && source.name === 'slow.png') await held;
      return decode(source);
    };
  });
  await openDialog(page);
  const [red, blue] = [await png(page, '#ff0000'), await png(page, '#0000ff')];
  await give(page, 'slow.png', 'image/png', red);
  await give(page, 'fast.png', 'image/png', blue);
  await expect(preview(page)).toBeVisible();
  const shown = await preview(page).getAttribute('src');
  await page.evaluate(async () => {
    (window as unknown as { slow: { finish(): void } }).slow.finish();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await expect(preview(page)).toHaveAttribute('src', shown as string);
  expect(await seenAt(page, [14, 14])).toEqual([BLUE]);
});

test('a picture is read in a browser without OffscreenCanvas', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
  await openDialog(page);
  await give(page, 'red.png', 'image/png', await png(page, '#ff0000'));
  await expect(preview(page)).toBeVisible();
  expect(await seenAt(page, [14, 14])).toEqual([RED]);
});
