import { stepText } from '../steps';
import { expectHash, open, stepCount } from './screen';
import { expect, test } from './test';

test('Page Down steps even when a slider has the focus, whose arrows stay its own', async ({ page }) => {
  await open(page, '#/en/two-tokens/softmax');
  const slider = page.getByRole('slider', { name: 'Temperature τ' });
  await slider.focus();
  const before = Number(await slider.inputValue());
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before);
  await expect(stepCount(page)).toHaveText(stepText('two-tokens/softmax'));
  await page.keyboard.press('PageUp');
  await expect(stepCount(page)).toHaveText(stepText('two-tokens/scale'));
});

test('a key that is pressed while the shortcuts are on their way is not lost', async ({ page }) => {
  let come = (): void => undefined;
  const held = new Promise<void>((done) => {
    come = done;
  });
  await page.route('**/app-attendants.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '#/en/vit/scores');
  await page.keyboard.press('n');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  come();
  await expect(stepCount(page)).toHaveText(stepText('vit/scale'));
});

test('presented text is at least 24 pixels high on 1080 lines; presenting is part of the link, and Escape leaves it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, '#/en/vit/scores');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('banner')).toBeHidden();
  const sizes = await page
    .getByRole('article')
    .locator('p:visible, h1:visible')
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await expectHash(page, /present/);
  await page.reload();
  await expect(stepCount(page)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expectHash(page, '#/en/vit/scores');
});

test('? lists the keys, which do nothing else while the list is open', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Page Down');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('n');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
});
