import { expect, type Locator, type Page } from '@playwright/test';
import { matrix } from './screen';

/** More than any page has places that Tab comes to. */
const MOST_TABS = 250;

/** Presses Tab until it comes to this. @throws Error where it never does */
export async function tabTo(page: Page, to: Locator): Promise<void> {
  await expect(to).toBeVisible();
  for (let i = 0; i < MOST_TABS; i++) {
    if (await to.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${to}.`);
}

/** Presses what Tab comes to. */
export async function pressByTab(page: Page, to: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, to);
  await page.keyboard.press(key);
}

/** Walks with the arrow keys from the active cell of the matrix that has the focus to a cell, counted from 0. */
export async function walkTo(page: Page, [row, col]: readonly [number, number]): Promise<void> {
  const [rowIs = 0, colIs = 0] = await page.evaluate(() => {
    const grid = document.activeElement;
    const count = (name: string) => Number(grid?.querySelector(`[${name}]`)?.getAttribute(name)) - 1;
    return [count('aria-rowindex'), count('aria-colindex')];
  });
  for (let i = rowIs; i !== row; i += Math.sign(row - i)) await page.keyboard.press(row > i ? 'ArrowDown' : 'ArrowUp');
  for (let j = colIs; j !== col; j += Math.sign(col - j)) {
    await page.keyboard.press(col > j ? 'ArrowRight' : 'ArrowLeft');
  }
}

/** Types a number over a cell of a matrix on the stage: a cell by its place in the tensor. */
export async function typeOver(page: Page, tensor: string, index: number, value: number): Promise<void> {
  const grid = matrix(page, tensor).first();
  await tabTo(page, grid);
  const cols = Number(await grid.getAttribute('aria-colcount'));
  await walkTo(page, [Math.floor(index / cols), index % cols]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(`${value}`);
  await page.keyboard.press('Enter');
}
