import type { Page } from '@playwright/test';
import { open, stepCount } from './screen';
import { test as base, expect, ownContext } from './test';

const test = base.extend(ownContext);

test.use({ serviceWorkers: 'allow' });

/** In the page: what the chosen cell of the first grid says in the first frame that shows anything of the page's own. */
function noteFirstFrame() {
  const look = () => {
    if (!document.querySelector('.app')) requestAnimationFrame(look);
    else document.documentElement.dataset.first = cell() ?? 'no grid';
  };
  const cell = () => document.querySelector('[role="grid"] [role="gridcell"]')?.getAttribute('aria-label');
  requestAnimationFrame(look);
}

/** What stands there in the first frame, and in the end. */
async function frames(page: Page, address: string): Promise<[first: string, last: string]> {
  await page.addInitScript(noteFirstFrame);
  await page.goto(`./${address}`);
  await expect(stepCount(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const first = await page.locator('html').getAttribute('data-first');
  const last = await page.locator('[role="grid"] [role="gridcell"]').first().getAttribute('aria-label');
  return [first ?? '', last ?? ''];
}

test('the first frame of a lesson has its learned numbers, on a first visit and on a second without a network', async ({
  page,
  context,
}) => {
  const address = '#/en/vit/scores';
  const [first, last] = await frames(page, address);
  expect(first).toMatch(/\d/);
  expect(first).toBe(last);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);

  await context.setOffline(true);
  const second = await frames(await context.newPage(), address);
  expect(second).toEqual([first, first]);
  await context.setOffline(false);

  const untrained = await context.newPage();
  await open(untrained, `${address}?weights=untrained`);
  const seeded = untrained.locator('[role="grid"] [role="gridcell"]').first();
  await expect(seeded).toHaveAttribute('aria-label', /\d/);
  expect(await seeded.getAttribute('aria-label')).not.toBe(first);
});
