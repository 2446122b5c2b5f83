import { expectHash, open } from './screen';
import { test as base, expect, ownContext } from './test';

// What was fetched for another test would not be fetched again.
const test = base.extend(ownContext);

// The page begins on TypeScript and changes to WebAssembly when it is idle: no reader may notice.

test('one changed number changes one query, by the link of the step and after a rest on the step before it', async ({
  page,
}) => {
  const kernels = page.waitForResponse(/\/best\.js$/);
  await open(page, '#/en/vit/norm');
  await kernels;
  // Compiled and taken into use once the browser is idle again.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300))));
  await page.getByRole('button', { name: /^Next/ }).click();
  await page.getByRole('button', { name: 'Show me' }).click();
  const text = page.locator('.ask .answer');
  await expect(text).toHaveText(/^17: column 30/);
  const afterwards = (await text.textContent()) ?? '';

  // The answer that is shown stands in the address.
  await expectHash(page, /revealed=1/);
  await page.reload();
  await expect(text).toHaveText(afterwards);
});

test('a link has one checksum, with WebAssembly and without it', async ({ page, browser }) => {
  const sumOf = (at: typeof page): Promise<string | null> => at.evaluate(() => globalThis.headlight.checksum());
  await open(page, '#/en/vit/scores?picture=three-red');
  const here = await sumOf(page);
  expect(here).toMatch(/^[0-9a-f]{16}$/);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 1000))));
  await page.goto('./#/en/vit/mix?picture=three-red');
  await expect.poll(() => sumOf(page)).toBe(here);

  const without = await browser.newPage({ baseURL: new URL(page.url()).origin, serviceWorkers: 'block' });
  await without.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await open(without, '#/en/vit/scores?picture=three-red');
  expect(await sumOf(without)).toBe(here);
  await without.goto('./#/en');
  await expect.poll(() => sumOf(without)).toBeNull();
  await without.close();
});
