import type { Locator, Page } from '@playwright/test';
import { hash, matrix, open, stage } from './screen';
import { expect, test } from './test';

/** 16 patches of 147 numbers: far too many to be read at once. */
const STEP = '#/en/vit/flatten';
const long = (page: Page): Locator => matrix(page, 'patches').last();
const controls = (page: Page): Locator => stage(page).getByRole('group', { name: 'Magnify the matrix' });
const magnified = (page: Page): Promise<string | null> =>
  controls(page).getByRole('button', { name: 'The whole matrix (0)' }).textContent();

/** The numbers of the columns that are named above the matrix. */
const columns = (page: Page): Promise<number[]> =>
  long(page).evaluate((grid) =>
    [...(grid.closest('.grid')?.querySelectorAll('.grid-labels text[text-anchor="middle"]') ?? [])].map((text) =>
      Number(text.textContent),
    ),
  );

/** Puts the pointer on the middle of an element and waits until it can be magnified. */
async function pointAt(page: Page, element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The matrix is not on screen.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await expect(controls(page)).toBeAttached();
  return middle;
}

async function wheel(page: Page, times: number): Promise<void> {
  await page.keyboard.down('Control');
  for (let i = 0; i < times; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
}

test('Ctrl and the wheel magnify a long matrix under the pointer, a drag moves it, and hovering leaves it so', async ({
  page,
}) => {
  await open(page, STEP);
  const { x, y } = await pointAt(page, long(page));
  const before = await columns(page);
  await wheel(page, 4);
  await expect.poll(() => magnified(page)).not.toBe('×1');
  const near = await columns(page);
  expect(near.length, 'each column has its name').toBe(Math.max(...near) - Math.min(...near) + 1);
  expect(Math.max(...near) - Math.min(...near)).toBeLessThan((Math.max(...before) - Math.min(...before)) / 4);
  expect(await page.evaluate(() => visualViewport?.scale), 'the page is as it was').toBe(1);

  await page.mouse.move(x + 100, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.min(...(await columns(page)))).toBeGreaterThan(Math.min(...near));
  expect(hash(page), 'a drag selects nothing').not.toContain('cell=');
  const moved = await columns(page);
  for (const by of [-80, -20, 40]) await page.mouse.move(x + by, y);
  expect(await columns(page)).toEqual(moved);

  await page.mouse.click(x, y);
  await expect.poll(() => hash(page)).toMatch(/cell=/);
  const [, column] = /cell=\d+\.(\d+)/.exec(hash(page)) ?? [];
  expect(moved).toContain(Number(column));
});

test('the wheel alone leaves a matrix as it is', async ({ page }) => {
  await open(page, STEP);
  await pointAt(page, long(page));
  await page.mouse.wheel(0, -100);
  await page.waitForTimeout(100);
  expect(await magnified(page)).toBe('×1');
});

test('+ magnifies around the active cell, arrows take the window along, − and 0 lead back, and then begin a number', async ({
  page,
}) => {
  await open(page, `${STEP}?cell=5.100`);
  await long(page).focus();
  await expect(controls(page)).toBeAttached();
  for (let i = 0; i < 3; i++) await page.keyboard.press('+');
  await expect.poll(() => magnified(page)).toBe('×8');
  expect(await columns(page)).toContain(100);
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => columns(page)).toContain(112);
  await page.keyboard.press('-');
  await expect.poll(() => magnified(page)).toBe('×4');
  await page.keyboard.press('0');
  await expect.poll(() => magnified(page)).toBe('×1');
  await expect(stage(page).getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('-');
  await expect(stage(page).getByRole('textbox')).toHaveValue('-');
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('two magnify a long matrix', async ({ page }) => {
    await open(page, STEP);
    await long(page).scrollIntoViewIfNeeded();
    await long(page).tap();
    await expect(controls(page)).toBeAttached();
    const box = await long(page).boundingBox();
    if (!box) throw new Error('The matrix is not on screen.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const client = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(10).slice(0, 1) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(10) });
    for (let apart = 12; apart <= 60; apart += 4) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
      await page.waitForTimeout(16);
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => magnified(page)).not.toBe('×1');
  });
});
