import type { Page } from '@playwright/test';
import { expectHash, hash, open, result, secondBrowser, stepCount } from './screen';
import { expect, test } from './test';

const notUsed = (page: Page) => page.getByRole('status').filter({ hasText: 'Part of this link was not used' });

/** Ways in which `#/en/vit/scores?block=2&cell=5.9` comes out of a chat, a mail or a post. */
const CHATS = [
  ['a Chinese full stop and a sentence', '#/en/vit/scores?block=2&cell=5.9。看这里的第五行'],
  ['a remark in brackets', '#/en/vit/scores?block=2&cell=5.9（见图 3）'],
  ['quotation marks', '#/en/vit/scores?block=2&cell=5.9”, he said'],
  ['Korean, without a space', '#/en/vit/scores?block=2&cell=5.9을 보세요'],
  ['Arabic punctuation', '#/en/vit/scores?block=2&cell=5.9، انظر'],
  ['other letter case', '#/EN/Vit/Scores?Block=2&Cell=5.9'],
  ['a #!', '#!/en/vit/scores?block=2&cell=5.9'],
  ['a tracking field behind', '#/en/vit/scores?block=2&cell=5.9&fbclid=IwAR0abc'],
  ['tracking fields before', '?utm_source=chat&fbclid=x#/en/vit/scores?block=2&cell=5.9'],
] as const;

for (const [what, link] of CHATS)
  test(`a link with ${what} opens what was meant, without a word`, async ({ page }) => {
    await open(page, '#/en/vit/scores?block=2&cell=5.9');
    const meant = await result(page).textContent();
    await page.goto('about:blank');
    await open(page, link);
    await expect(stepCount(page)).toHaveText('Step 9 of 19');
    await expect(result(page)).toHaveText(meant as string);
    await expect(page.getByRole('group', { name: 'Block' }).getByRole('radio', { name: '2' })).toBeChecked();
    await expect(notUsed(page)).toHaveCount(0);
    expect(page.url()).not.toMatch(/localhost:\d+\/\?/);
  });

test('a link that was cut says so and shows none of its edits', async ({ page, browser }) => {
  await open(page, '#/en/vit/scores?cell=5.9');
  const before = (await result(page).textContent()) as string;
  const field = page.getByRole('textbox', { name: 'Change this number' });
  await field.fill('12.75');
  await field.press('Enter');
  await expectHash(page, /\?v=2&n=\d+&cell=5\.9&edit=.*=12\.75~\w{4}$/);
  for (const lost of [2, 6, 8]) {
    const there = await secondBrowser(browser, page.url().slice(0, -lost));
    await expect(notUsed(there)).toContainText('incomplete');
    await expect(result(there)).toHaveText(before);
    await there.close();
  }
});

test('an answer that is shown travels in the link, a covered one stays covered', async ({ page, browser }) => {
  await open(page, '#/en/vit/scores');
  await page.getByRole('button', { name: 'Show me' }).click();
  await expectHash(page, '#/en/vit/scores?v=2&n=10&revealed=1');
  const there = await secondBrowser(browser, page.url());
  await expect(there.getByText('Answer', { exact: true }).or(there.locator('.answer')).first()).toBeVisible();
  await there.keyboard.press('PageDown');
  await expect(stepCount(there)).toHaveText('Step 10 of 19');
  await expect(there.getByRole('button', { name: 'Show me' })).toBeVisible();
  expect(hash(there)).not.toContain('revealed');
  await there.keyboard.press('PageUp');
  await expectHash(there, /revealed=1/);
  await there.close();
});

test('a megabyte of nonsense opens at its step, with five parts and a number', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  const nonsense = Array.from({ length: 150_000 }, (_, i) => `a${i}`).join('&');
  await page.evaluate((text) => {
    location.hash = `#/en/vit/mix?${text}`;
  }, nonsense);
  await expect(stepCount(page)).toHaveText('Step 14 of 19');
  await expect(notUsed(page).locator('code')).toHaveCount(5);
  await expect(notUsed(page)).toContainText('and 196 more');
});

test('where the page may not copy, the link is shown and selected, on a click and on L', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '#/zh/vit/scores?head=3');
  for (const ask of [() => page.getByRole('button', { name: '复制链接' }).click(), () => page.keyboard.press('l')]) {
    await ask();
    const link = page.getByRole('dialog').getByRole('textbox', { name: '复制链接' });
    await expect(link).toHaveValue(/#\/zh\/vit\/scores\?v=2&n=6&head=3$/);
    await expect(link).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await link.inputValue());
    await page.keyboard.press('Escape');
    await expect(link).toHaveCount(0);
  }
});

test('L says that it copied, while presenting too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/en/vit/scores?present=1');
  await page.keyboard.press('l');
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('present=1');
});

test('Next steps where the browser refuses to write the address', async ({ page }) => {
  await page.addInitScript(() => {
    history.pushState = () => {
      throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
    };
  });
  await open(page, '#/en/vit/scores');
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText('Step 10 of 19');
  await expectHash(page, /^#\/en\/vit\/scale/);
});

test('Next while another lesson is fetched does not cancel the way there', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(() => {
    location.hash = '#/en/two-tokens/scale';
  });
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText('Step 10 of 19');
  release();
  await expect(stepCount(page)).toHaveText('Step 7 of 10');
  await expectHash(page, /^#\/en\/two-tokens\/scale/);
});
