import { stepText } from '../steps';
import { attended, expectHash, open, stepCount } from './screen';
import { expect, test } from './test';

test('a link with tracking fields before the hash opens what was meant, without a word', async ({ page }) => {
  await open(page, '?utm_source=chat&fbclid=x#/en/vit/scores?block=2&cell=5.9');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  await expect(page.getByRole('group', { name: 'Block' }).getByRole('radio', { name: '2' })).toBeChecked();
  await expect(page.getByText('Part of this link was not used')).toHaveCount(0);
  await expect(page).not.toHaveURL(/localhost:\d+\/\?/);
});

test('where the page may not copy, the link is shown and selected, on a click and on L', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '#/zh/vit/scores?head=3');
  // Before, the link is to the address itself: what names the prerendered page is on its way.
  await attended(page);
  for (const ask of [() => page.getByRole('button', { name: '复制链接' }).click(), () => page.keyboard.press('l')]) {
    await ask();
    const link = page.getByRole('dialog').getByRole('textbox', { name: '复制链接' });
    await expect(link).toHaveValue(/\/zh\/vit\/scores\/#\?v=3&n=6&head=3$/);
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
  await expect(stepCount(page)).toHaveText(stepText('vit/scale'));
  await expectHash(page, /^#\/en\/vit\/scale/);
});

test('Next while another lesson is fetched does not cancel the way there', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await attended(page);
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
  await expect(stepCount(page)).toHaveText(stepText('vit/scale'));
  release();
  await expect(stepCount(page)).toHaveText(stepText('two-tokens/scale'));
  await expectHash(page, /^#\/en\/two-tokens\/scale/);
});
