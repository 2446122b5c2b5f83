import type { Page } from '@playwright/test';
import { violationsOn } from './accessible';
import { open, result } from './screen';
import { expect, test } from './test';

/** What the stage shows. */
const aside = (page: Page) => page.getByRole('combobox', { name: 'Stage' });

test('a product is played to its end and back, a term a key press, and every moment is a link', async ({ page }) => {
  await open(page, '#/en/vit/scores?head=1&block=1&cell=6.10');
  await aside(page).selectOption({ label: 'In motion' });
  const slider = page.getByRole('slider', { name: 'Term', exact: true });
  const said = page.getByRole('region', { name: /^A cell played term by term/ }).getByRole('status');
  await expect(said).toHaveText(/^12 terms\./);
  await slider.focus();
  for (let term = 1; term <= 12; term++) {
    await slider.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', `${term} of 12`);
  }
  const cell = (await result(page).textContent()) as string;
  await expect(said).toHaveText(new RegExp(`sum ${cell}$`));
  await slider.press('Home');
  await slider.press('ArrowRight');
  await expect(said).toHaveText(/^\S+ × \S+ = (\S+), sum \1$/);
  await expect(page).toHaveURL(/show=play-1(?!\d)/);
  const first = await said.textContent();
  await page.reload();
  await expect(said).toHaveText(first as string);
  await page.goBack();
  await expect(aside(page)).toHaveValue('');
});

test('the whole network is walked with the arrow keys, and a symbol leads to its step', async ({ page }) => {
  await open(page, '#/en/vit/scores?show=network');
  const boxes = page.getByRole('group', { name: /^The network: \d+ tensors/ });
  await boxes.getByRole('button', { name: /^X, in\.image/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(boxes.getByRole('button', { name: /, patches,/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/of=patches/);
  await boxes.getByRole('button', { name: /^Go to the step that explains X_?p$/ }).click();
  await expect(page).toHaveURL(/#\/en\/vit\/patches/);
  await expect(aside(page)).toHaveValue('');
});

for (const shown of ['network', 'code', 'play'])
  test(`what ${shown} shows has no violations of accessibility rules`, async ({ page }) => {
    await open(page, `#/en/vit/scores?show=${shown}`);
    await expect(aside(page)).toHaveValue(shown);
    expect(await violationsOn(page)).toEqual([]);
  });
