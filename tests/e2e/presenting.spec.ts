import { expectHash, open, STEPS, stage, stepCount } from './screen';
import { expect, test } from './test';

const last = STEPS.vit?.length ?? 0;

test('vit is presented from the first step to the last with Page Down alone, and back with Page Up', async ({
  page,
}) => {
  await open(page, '#/en/vit/image');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('banner')).toBeHidden();
  for (let step = 1; step < last; step++) {
    await expect(stepCount(page)).toHaveText(`Step ${step} of ${last}`);
    await page.keyboard.press('PageDown');
  }
  await expect(stepCount(page)).toHaveText(`Step ${last} of ${last}`);
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText(`Step ${last} of ${last}`);
  for (let step = last; step > 1; step--) {
    await page.keyboard.press('PageUp');
    await expect(stepCount(page)).toHaveText(`Step ${step - 1} of ${last}`);
  }
});

test('Page Down steps even when a matrix has the focus, whose arrows stay its own', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  const grid = stage(page).getByRole('grid', { name: /products/ });
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await expect(stepCount(page)).toHaveText(`Step 9 of ${last}`);
  await expect(grid.getByRole('gridcell', { selected: true })).toHaveAccessibleName(/^query 6, key 11: /);
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText(`Step 10 of ${last}`);
});

test('Page Down steps even when a slider has the focus, whose arrows stay its own', async ({ page }) => {
  await open(page, '#/en/two-tokens/softmax');
  const slider = page.getByRole('slider', { name: 'Temperature τ' });
  await slider.focus();
  const before = Number(await slider.inputValue());
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before);
  await expect(stepCount(page)).toHaveText('Step 8 of 10');
  await page.keyboard.press('PageUp');
  await expect(stepCount(page)).toHaveText('Step 7 of 10');
});

test('every key of the table that steps does step', async ({ page }) => {
  await open(page, '#/en/vit/norm');
  const at = (step: number) => expect(stepCount(page)).toHaveText(`Step ${step} of ${last}`);
  let step = 7;
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n', 'N']) {
    await page.keyboard.press(key);
    await at(++step);
  }
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p', 'P']) {
    await page.keyboard.press(key);
    await at(--step);
  }
  await page.keyboard.press('End');
  await at(last);
  await page.keyboard.press('Home');
  await at(1);
});

for (const key of ['b', '.'])
  test(`the key ${key} blacks the screen and brings it back, and stepping brings it back too`, async ({ page }) => {
    await open(page, '#/en/vit/scores');
    await page.keyboard.press('v');
    const black = page.getByRole('button', { name: /^The screen is black/ });
    await page.keyboard.press(key);
    await expect(black).toBeVisible();
    await page.keyboard.press(key);
    await expect(black).toBeHidden();
    await page.keyboard.press(key);
    await expect(black).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(black).toBeHidden();
    await expect(stepCount(page)).toHaveText(`Step 10 of ${last}`);
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
  await expect(stepCount(page)).toHaveText(`Step 9 of ${last}`);
  come();
  await expect(stepCount(page)).toHaveText(`Step 10 of ${last}`);
});

test('Escape leaves presenting, and the step stays', async ({ page }) => {
  await open(page, '#/en/vit/look');
  await page.keyboard.press('v');
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expectHash(page, '#/en/vit/look');
});

test('presented text is at least 24 pixels high', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.keyboard.press('v');
  const sizes = await page
    .getByRole('article')
    .locator('p:visible, h1:visible')
    .evaluateAll((all) => all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  expect(sizes.length).toBeGreaterThan(2);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('presenting is part of the link', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.keyboard.press('v');
  await expectHash(page, /present/);
  await page.reload();
  await expect(stepCount(page)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
});

test('? lists the keys, which do nothing else while the list is open', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Page Down');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('n');
  await expect(stepCount(page)).toHaveText(`Step 9 of ${last}`);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(stepCount(page)).toHaveText(`Step 9 of ${last}`);
});

test('letters and arrows do nothing while somebody is typing a number', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await page.getByRole('textbox', { name: 'Change this number' }).focus();
  for (const key of ['n', 'b', '.', '?', 'v', 'Space', 'End']) await page.keyboard.press(key);
  await expect(stepCount(page)).toHaveText(`Step 9 of ${last}`);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
