import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { buildGallery } from '../../scripts/gallery';
import { serve } from '../../scripts/serve.mjs';
import { sample } from '../sample';
import { violationsOn } from './accessible';
import { expect, test } from './test';

// One build, one page after the other.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1100, height: 900 }, colorScheme: 'light' });

const folder = mkdtempSync(join(tmpdir(), 'headlight-gallery-'));
let server: Server;
let base = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await buildGallery(folder);
  server = await serve(folder, 0);
  base = `http://localhost:${(server.address() as AddressInfo).port}/gallery.html`;
});
test.afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const links = (page: Page, list: 'Views' | 'Cases') => page.getByRole('navigation', { name: list }).getByRole('link');
const stage = (page: Page) => page.getByRole('region', { name: /^(Matrices|矩阵)$/ });

/** Waits until a case is drawn. */
async function drawn(page: Page, hash: string): Promise<void> {
  const [view, id] = hash.slice(1).split('/');
  await expect(page).toHaveTitle(`${view} / ${id} · Gallery`);
  await expect(stage(page)).toHaveAttribute('aria-busy', 'false');
}

/** The addresses of a list of links. */
const hashes = (page: Page, list: 'Views' | 'Cases'): Promise<string[]> =>
  links(page, list).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));

type Look = (hash: string, first: boolean) => Promise<void>;

/** Opens one after the other every case of these views; `first`: it is a view's first. */
async function forEveryCase(page: Page, views: readonly string[], look: Look): Promise<void> {
  for (const view of views) {
    await page.evaluate((to) => location.assign(to), view);
    await drawn(page, view);
    for (const hash of await hashes(page, 'Cases')) {
      await page.evaluate((to) => location.assign(to), hash);
      await drawn(page, hash);
      await look(hash, hash === view);
    }
  }
}

/** Opens the gallery in a language and a theme. */
async function open(page: Page, language: string, theme: string, hash = ''): Promise<void> {
  await page.goto(`${base}${hash}`);
  await expect(stage(page)).toHaveAttribute('aria-busy', 'false');
  for (const name of [language, theme]) {
    await page.getByRole('radio', { name }).click();
    await expect(page.getByRole('radio', { name })).toBeChecked();
  }
  await page.evaluate(() => document.fonts.ready);
}

test('every case looks as it did', async ({ page }) => {
  test.setTimeout(240_000);
  await open(page, 'English', 'light');
  await forEveryCase(page, await hashes(page, 'Views'), async (hash) => {
    const name = `${hash.slice(1).replace('/', '.')}.png`;
    await expect.soft(stage(page), hash).toHaveScreenshot(name, { maxDiffPixelRatio: 0.02, threshold: 0.3 });
  });
});

/** Each has a part of the views that the other has not. */
const LOOKS = [
  ['English', 'light'],
  ['中文', 'dark'],
] as const;

for (const [part, [language, theme]] of LOOKS.entries())
  test(`each case draws something with a name in ${language} and ${theme}, and axe finds nothing`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, language, theme);
    const views = await hashes(page, 'Views');
    await forEveryCase(page, sample(3, [...views.slice(part), ...views.slice(0, part)]), async (hash, first) => {
      await expect(stage(page).locator('[aria-label]:visible, [aria-labelledby]:visible').first(), hash).toBeVisible();
      if (!first) return;
      expect.soft(await violationsOn(page, { within: 'main' }), hash).toEqual([]);
    });
  });

test('views and cases are reached by keys', async ({ page }) => {
  await open(page, 'English', 'light', '#matrix');
  await links(page, 'Views').getByText('product').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'product' })).toBeVisible();
  await links(page, 'Cases').last().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#product\/of-one-row$/);
  await expect(stage(page).getByRole('grid').first()).toBeVisible();
});
