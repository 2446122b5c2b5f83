import type { Locator } from '@playwright/test';
import { stepText } from '../steps';
import { activeCell, matrix, open, result, stage, stepCount } from './screen';
import { expect, test } from './test';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Taps a cell of a matrix drawn on one canvas. */
async function tapCell(grid: Locator, row: number, column: number): Promise<void> {
  await grid.scrollIntoViewIfNeeded();
  const box = await grid.boundingBox();
  if (!box) throw new Error('The matrix is not on screen.');
  const [rows, columns] = await Promise.all(
    ['aria-rowcount', 'aria-colcount'].map(async (name) => Number(await grid.getAttribute(name))),
  );
  const x = ((column + 0.5) / (columns as number)) * box.width;
  const y = ((row + 0.5) / (rows as number)) * box.height;
  await grid.tap({ position: { x, y } });
}

test('on a phone, a cell is chosen with a tap', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  const grid = matrix(page, 'block.0.attn.products');
  await tapCell(grid, 3, 12);
  await expect(activeCell(grid)).toHaveAccessibleName(/^query 3, key 12: /);
  const [, value] = /: (.+)$/.exec((await activeCell(grid).getAttribute('aria-label')) ?? '') ?? [];
  await expect(result(page)).toHaveText(value as string);
});

for (const { step, nth, size, said } of [
  {
    step: 'norm',
    nth: -1,
    size: { rows: 17, cols: 96 },
    said: (row: number, col: number) => `token ${row}, feature ${col}: `,
  },
  {
    step: 'image',
    nth: 0,
    size: { rows: 28, cols: 28 },
    said: (row: number, col: number) => `row ${row}, column ${col}: `,
  },
])
  test(`on a phone, a finger that rests on the small cells of ${step} sees them large, and chooses where it is lifted`, async ({
    page,
  }) => {
    await open(page, `#/en/vit/${step}`);
    const grid = stage(page).getByRole('grid').nth(nth);
    await grid.scrollIntoViewIfNeeded();
    const box = await grid.boundingBox();
    if (!box) throw new Error('The matrix is not on screen.');
    const cell = { width: box.width / size.cols, height: box.height / size.rows };
    expect(Math.max(cell.width, cell.height), 'smaller than a finger').toBeLessThan(24);
    const client = await page.context().newCDPSession(page);
    const finger = (type: 'touchStart' | 'touchMove', row: number, column: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: box.x + (column + 0.5) * cell.width, y: box.y + (row + 0.5) * cell.height, id: 0 }],
      });
    const loupe = page.locator('.loupe');
    const scrolled = await page.evaluate(() => scrollY);
    await finger('touchStart', 2, 15);
    await expect(loupe).toContainText(said(2, 15));
    // Down, too: a finger that looks does not scroll the page.
    for (const row of [4, 6, 9, 12]) await finger('touchMove', row, 20);
    await expect(loupe).toContainText(said(12, 20));
    const seen = await loupe.textContent();
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(loupe).toBeHidden();
    await expect(activeCell(grid)).toHaveAccessibleName(seen as string);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

test('on a phone, a patch is chosen with a tap', async ({ page }) => {
  await open(page, '');
  const patches = page.getByRole('grid', { name: 'Point at a patch' });
  await patches.getByRole('gridcell', { name: 'Patch 3', exact: true }).tap();
  await expect(patches.getByRole('gridcell', { selected: true })).toHaveAccessibleName('Patch 3');
  await expect(page.getByText(/query 3/).first()).toBeVisible();
});

test('on a phone, Next and Back step through the lesson', async ({ page }) => {
  await open(page, '#/en/vit/look');
  await page.getByRole('button', { name: /^Next/ }).tap();
  await expect(stepCount(page)).toHaveText(stepText('vit/build'));
  await page.getByRole('button', { name: '← Back' }).tap();
  await expect(stepCount(page)).toHaveText(stepText('vit/look'));
});

test('on a phone, a number is changed in the inspector', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  const more = page.getByRole('button', { name: 'One step more' });
  await more.tap();
  await expect(result(page)).toHaveText('1.1000');
  await expect(page.getByText('1 number changed')).toBeAttached();
});

test('on a phone, everything in the bar at the top is on the screen, in both languages', async ({ page }) => {
  for (const language of ['en', 'zh']) {
    await open(page, `#/${language}/vit/scores`);
    const controls = page.getByRole('banner').locator('button:visible:not(.skip), select:visible');
    expect(await controls.count()).toBeGreaterThan(3);
    for (const control of await controls.all()) await expect.soft(control).toBeInViewport({ ratio: 0.99 });
  }
});

test('on a phone, presenting can be left without a keyboard', async ({ page }) => {
  await open(page, '#/en/vit/scores?present=1');
  await page.getByRole('button', { name: 'Leave presenting' }).tap();
  await expect(page.getByRole('banner')).toBeVisible();
});

test('a new step is read from its beginning, and the tab is named after it', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('button', { name: /^Next/ }).tap();
  await expect(stepCount(page)).toHaveText(stepText('vit/scale'));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page).toHaveTitle(/^Why a root · Vision Transformer, number by number · Headlight$/);
});
