import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { watch } from './test';

/** Opens an address and waits until its step, or the home page, is there. */
export async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const inspector = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Arithmetic of the selected number|所选数的算式)$/ });

/** The number that the inspector works out. */
export const result = (page: Page): Locator => inspector(page).getByRole('status').first();

/** What the inspector says: the formula with symbols, with numbers, and the result. */
export const arithmetic = (page: Page): Locator => inspector(page).getByRole('group').first();

/** That in plain text, as a screen reader hears it. */
export const spoken = (page: Page): Promise<string> =>
  arithmetic(page).evaluate((group) => {
    const label = group.getAttribute('aria-labelledby');
    return (label && document.getElementById(label)?.textContent) || '';
  });

export const stage = (page: Page): Locator => page.getByRole('region', { name: /^(Matrices|矩阵)$/ });

/** A matrix on the stage, by the name of its tensor in the trace. */
export const matrix = (page: Page, tensor: string): Locator =>
  stage(page).getByRole('grid', { name: new RegExp(`, ${tensor.replaceAll('.', '\\.')}, `) });

/** The active cell of a matrix, as a screen reader announces it. */
export const activeCell = (grid: Locator): Locator => grid.getByRole('gridcell', { selected: true });

export const stepCount = (page: Page): Locator => page.getByText(/^(Step \d+ of \d+|第 \d+ 步，共 \d+ 步)$/);

/** The hash of the page's address. */
export const hash = (page: Page): string => new URL(page.url()).hash;

export async function expectHash(page: Page, wanted: string | RegExp): Promise<void> {
  await expect.poll(() => hash(page)).toEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
}

/** Opens the same link in a browser that shares nothing with the first; returns its page, watched like the first. */
export async function secondBrowser(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const offences = watch(context);
  const page = await context.newPage();
  page.on('close', () => expect(offences).toEqual([]));
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** How far the page can be scrolled sideways, in CSS pixels: 0 where it fits. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Waits for what comes when numbers are on screen (keys, notes, dialogs), and for what else is fetched then: until half a
 * second has passed since the last file. The browser's own “network idle” may have been before any of it was asked for.
 */
export async function attended(page: Page): Promise<void> {
  await page.locator('.app > .visually-hidden[role=status]').waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return performance.now() - Math.max(...files.map(({ responseEnd }) => responseEnd)) > 500;
  });
}
