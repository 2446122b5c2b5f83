import { type BrowserContext, expect, type Page } from '@playwright/test';
import { open, stepCount } from './screen';
import { test } from './test';

declare global {
  interface Window {
    /** Filled in by this test: what the browser refused. */
    refused: string[];
  }
}

const collect = (context: BrowserContext) =>
  context.addInitScript(() => {
    window.refused = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.refused.push(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });

const expectNoneRefused = async (page: Page) => expect(await page.evaluate(() => window.refused)).toEqual([]);

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test.beforeEach(({ context }) => collect(context));

test('the page has a policy that lets no script run but its own', async ({ page }) => {
  await open(page, '#/en');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const [scripts] = /script-src [^;]*/.exec(policy ?? '') ?? [];
  expect(scripts).toMatch(/^script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[\w+/]{43}='){2}$/);
  expect(policy).not.toContain('frame-ancestors');
});

test('the browser holds to it: a script that somebody slips in is refused', async ({ browser, baseURL }) => {
  // A context of its own: that the browser logs the refusal is the point here.
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
  await collect(context);
  const page = await context.newPage();
  await open(page, '#/en');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
  });
  await expect.poll(() => page.evaluate(() => window.refused)).toEqual([expect.stringMatching(/^script-src/)]);
  await expect(page).not.toHaveTitle('run');
  await context.close();
});

test('every lesson in both languages, a picture of one’s own and the dialogs keep to it', async ({ page }) => {
  for (const lang of ['en', 'zh']) {
    await open(page, `#/${lang}`);
    for (const lesson of ['two-tokens/output', 'vit/scores', 'learning/curve']) {
      await open(page, `#/${lang}/${lesson}`);
      await expect(stepCount(page)).toBeVisible();
    }
  }
  await open(page, '#/en/vit/image');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'one.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE, 'base64') });
  await page.getByRole('dialog').locator('.picture-preview .primary').click();
  await expect.poll(() => page.url()).toContain('picture=');
  await expectNoneRefused(page);
});

test('training in the page keeps to it', async ({ page }) => {
  await open(page, '#/en/learning/live');
  const training = page.getByRole('region', { name: 'Training in this page' });
  await expect(training.getByRole('status')).toHaveText(/^Ready/, { timeout: 30_000 });
  await training.getByRole('button', { name: 'One step' }).click();
  await expect(training.getByRole('status')).toHaveText(/^Paused after 1 updates/);
  await expectNoneRefused(page);
});
