import type { Page } from '@playwright/test';
import { attended, hash, inspector, matrix, open, stepCount } from './screen';
import { expect, test } from './test';

/** A projector's picture. */
test.use({ viewport: { width: 1280, height: 720 } });

/** A step with terms of a sum, a part of the formula and rows of a matrix, and how many presses show all of it. */
const ADDRESS = '#/en/two-tokens/output?present=1&uncovered=1&fragments=0';
const PRESSES = 13;

const placeOf = (page: Page): string => hash(page).replace(/[?&](v|n)=\d+/g, '');

/** How many rows of Z have colour on the canvas. */
const rowsDrawn = (page: Page): Promise<number> =>
  matrix(page, 'output').evaluate((grid) => {
    const canvas = grid.parentElement?.querySelector('canvas') as HTMLCanvasElement;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    // In the second column, beside the number: the first holds the cell that comes term by term.
    const at = (row: number) =>
      context.getImageData(canvas.width * 0.53, (canvas.height * (row + 0.5)) / 4, 1, 1).data[3];
    return [0, 1, 2, 3].filter((row) => at(row) !== 0).length;
  });

const boxes = (page: Page) =>
  page.evaluate(() =>
    ['.equation [data-part]', '#stage', '.insp-panel', '[data-ask]'].map((selector) => {
      const { x, width, height } = (document.querySelector(selector) as Element).getBoundingClientRect();
      return [x, width, height].map(Math.round);
    }),
  );

test('terms, a part of the formula and rows come with Page Down alone, nothing jumps, and the speaker’s window is in step', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, ADDRESS);
  await attended(page);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  const press = speaker.getByRole('status').filter({ hasText: /^Next / });
  const part = page.locator('.equation [data-part]');
  const begin = await boxes(page);
  const said: string[] = [];
  const rows: number[] = [];
  await expect(part).toBeHidden();
  for (let i = 0; i < PRESSES; i++) {
    const before = (await press.textContent()) ?? '';
    said.push(before.replace(/^Next uncovers \d+ of 14:/, ''));
    // Either window drives.
    await (i % 2 ? speaker : page).keyboard.press('PageDown');
    await expect(press).not.toHaveText(before);
    await expect.poll(() => placeOf(page) === placeOf(speaker)).toBe(true);
    if (i === 1) await expect(inspector(page)).toContainText('2 of 4, added up so far');
    if (i === 3) await expect(inspector(page)).toContainText('4 products, added up');
    if (i === 6) await expect(part).toBeHidden();
    if (i === 7) await expect(part).toBeVisible();
    rows.push(await rowsDrawn(page));
    expect(await boxes(page), `after press ${i + 1}`).toEqual(begin);
  }
  expect(rows).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 4]);
  expect(said.slice(0, 4)).toEqual([1, 2, 3, 4].map((term) => `term ${term} of 4`));
  expect(said.slice(7, 12)).toEqual(['a part of the formula', ...[1, 2, 3, 4].map((row) => `Z: token ${row}`)]);
  await expect(page.locator('[data-ask]')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('.answer')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(stepCount(page)).toHaveText(/^Step 8 of/);
});
