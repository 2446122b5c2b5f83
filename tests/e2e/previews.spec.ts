import { existsSync, readFileSync } from 'node:fs';
import { stepsOf } from '../../content/card';
import { cardOf, lessonIds } from '../../scripts/look/cards';
import { commandFor, LANGUAGES } from '../../scripts/previews/pictures';
import { stepText } from '../steps';
import { expectHash, open, stepCount } from './screen';
import { expect, test } from './test';

const dist = process.env.DIST ?? 'dist';

test('the built site holds a page with a picture for every step of every lesson in both languages', async () => {
  for (const lesson of lessonIds()) {
    const steps = stepsOf((await cardOf(lesson)) ?? { steps: {} });
    expect(steps.length).toBeGreaterThan(0);
    for (const lang of LANGUAGES)
      for (const step of steps) {
        const folder = `${dist}/${lang}/${lesson}/${step}`;
        const html = readFileSync(`${folder}/index.html`, 'utf8');
        expect(html, folder).toMatch(/property="og:title" content="[^"]+"/);
        expect(html, folder).toMatch(/property="og:description" content="[^"]{8,}"/);
        // Where a lesson speaks of NaN its page does, too.
        const speaks = readFileSync(`content/lessons/${lesson}/${lang}.mdx`, 'utf8').includes('NaN');
        expect(html, folder).not.toMatch(speaks ? /undefined|data-answer/ : /undefined|NaN|data-answer/);
        const [, picture] = /property="og:image" content="\.\.\/\.\.\/\.\.\/([^"]+)"/.exec(html) ?? [];
        expect(picture && existsSync(`${dist}/${picture}`), `${folder}: ${commandFor(lesson)}`).toBe(true);
      }
  }
});

test('the page of a step opens the live step, with the state behind it and a sentence behind that', async ({
  page,
}) => {
  for (const [link, hash] of [
    ['en/vit/scores/#?v=3&n=16&block=2&cell=5.9', /^#\/en\/vit\/scores\?v=3&n=16&block=2&cell=5\.9$/],
    ['en/vit/scores/?utm_source=chat#?v=3&n=16&block=2&cell=5.9),', /block=2&cell=5\.9/],
    ['zh/vit/scores/#。', /^#\/zh\/vit\/scores/],
    ['zh/vit/scores/index.html?block=2', /^#\/zh\/vit\/scores.*block=2/],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`./${link}`);
    await expect(stepCount(page)).toHaveText(stepText('vit/scores', link.startsWith('zh') ? 'zh' : 'en'));
    await expectHash(page, hash);
    await expect(page.getByText(/Part of this link was not used|这个链接有一部分/)).toHaveCount(0);
  }
});

test('what is copied opens what was on screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/en/vit/scores?block=2&head=3&cell=5.9');
  await page.keyboard.press('l');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe('/en/vit/scores/');
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  await expectHash(page, /\?v=3&n=\d+&block=2&head=3&cell=5\.9$/);
});

test('without JavaScript the page of a step is read: words, numbers, formulas, picture', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./en/vit/scores/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every query meets every key');
  await expect(page.locator('.formula math')).toBeVisible();
  await expect(page.locator('p .number').first()).toHaveText(/^\d/);
  expect(await page.locator('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBe(1200);
  await expect(page.getByRole('link', { name: 'Open the live step' })).toHaveAttribute('href', /#\/en\/vit\/scores$/);
  await context.close();
});
