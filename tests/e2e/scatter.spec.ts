import type { Page } from '@playwright/test';
import { expectHash, inspector, open, result, secondBrowser, stage } from './screen';
import { expect, test } from './test';

const KERNEL = '#/en/attention-pooling/kernel';
const query = (page: Page) => stage(page).getByRole('slider', { name: 'x_q' });
const says = (page: Page) => query(page).getAttribute('aria-valuetext');

/** The place on the screen of a number on the scatter's axis. */
async function placeOf(page: Page, value: number): Promise<{ x: number; y: number }> {
  const [from, to] = [await boxOfTick(page, 0), await boxOfTick(page, 5)];
  return { x: from.x + ((to.x - from.x) * value) / 5, y: from.y };
}

async function boxOfTick(page: Page, tick: number): Promise<{ x: number; y: number }> {
  const label = stage(page)
    .locator('.scatter .line-tick', { hasText: new RegExp(`^${tick}(\\.0)?$`) })
    .last();
  const box = await label.boundingBox();
  if (!box) throw new Error(`The axis has no number ${tick}.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

for (const [how, address] of [
  ['on a laptop', KERNEL],
  ['while presenting, where everything is drawn larger', `${KERNEL}?present=1`],
] as const)
  test(`the query follows the mouse ${how}, and the answer with it`, async ({ page }) => {
    await open(page, address);
    await expect(query(page)).toHaveAttribute('aria-valuetext', 'x_q = 2.4, then ŷ = 2.8395');
    const [from, to] = [await placeOf(page, 2.4), await placeOf(page, 4)];
    await expect
      .poll(async () => {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 5 });
        await page.mouse.up();
        return says(page);
      })
      .toMatch(/^x_q = 4, then/);
    await expectHash(page, /edit=in\.x_query:0=4/);
  });

test('arrow keys move the query, and the link holds where it stands', async ({ page, browser }) => {
  await open(page, KERNEL);
  await query(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(query(page)).toHaveAttribute('aria-valuenow', /^3\.5/);
  await page.keyboard.press('End');
  await expect(query(page)).toHaveAttribute('aria-valuenow', '5');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const said = await says(page);
  await expectHash(page, /edit=in\.x_query:0=0\.1/);
  const other = await secondBrowser(browser, page.url());
  await expect(query(other)).toHaveAttribute('aria-valuetext', said as string);
  await other.context().close();
});

test('a point is a cell: chosen with the mouse or with keys, it explains itself', async ({ page }) => {
  await open(page, KERNEL);
  const points = stage(page)
    .locator('.scatter')
    .getByRole('grid', { name: /, in\.y_train, / });
  await points.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(result(page)).toHaveText('3.5597');
  const weights = stage(page).locator('.scatter-lane').getByRole('grid');
  await weights.focus();
  await page.keyboard.press('ArrowRight');
  await expect(inspector(page)).toContainText('κ');
  await expect(stage(page).getByRole('table')).toContainText('3.5597');
});

test('without the points that are left out, the others share the weight', async ({ page }) => {
  await open(page, '#/en/attention-pooling/width');
  const mask = stage(page).getByRole('grid', { name: /, in\.mask, / });
  await mask.focus();
  for (let key = 0; key < 5; key++) {
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
  await expect(query(page)).toHaveAttribute('aria-valuetext', /then ŷ = 1\.7060$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap on the axis puts the query there', async ({ page }) => {
    await open(page, KERNEL);
    await query(page).scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const { x, y } = await placeOf(page, 1);
        await page.touchscreen.tap(x, y);
        return query(page).getAttribute('aria-valuenow');
      })
      .toBe('1');
  });
});
