import {
  activeCell,
  arithmetic,
  expectHash,
  hash,
  matrix,
  open,
  result,
  secondBrowser,
  spoken,
  stepCount,
} from './screen';
import { expect, test } from './test';

test('a link shows the same step, block, head, cell and numbers in a second browser', async ({ page, browser }) => {
  await open(page, '#/zh/vit/scores?block=2&head=3&cell=5.9');
  const here = await result(page).textContent();
  expect(here).toMatch(/^−?\d/);
  const there = await secondBrowser(browser, page.url());
  await expect(result(there)).toHaveText(here as string);
  for (const each of [page, there]) {
    await expect(each.getByRole('group', { name: '块' }).getByRole('radio', { name: '2' })).toBeChecked();
    await expect(each.getByRole('group', { name: '头' }).getByRole('radio', { name: '3' })).toBeChecked();
    await expect(activeCell(matrix(each, 'block.1.attn.products'))).toHaveAccessibleName(/^查询 5，键 9：/);
    await expect(stepCount(each)).toHaveText('第 9 步，共 19 步');
  }
  const said = await spoken(page);
  expect(said.endsWith(` = ${here}`)).toBe(true);
  expect(await spoken(there)).toBe(said);
  expect(hash(there)).toBe(hash(page));
  await there.close();
});

test('what is explored stands in the address, and reading it again changes nothing', async ({ page, browser }) => {
  await open(page, '#/en/vit/softmax');
  await page.getByRole('group', { name: 'Block' }).getByRole('radio', { name: '2' }).check();
  await page.getByRole('group', { name: 'Head' }).getByRole('radio', { name: '5' }).check();
  await matrix(page, 'block.1.attn.probs').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expectHash(page, /block=2&head=5&cell=7\.9/);
  const there = await secondBrowser(browser, page.url());
  await expect(result(there)).toHaveText((await result(page).textContent()) as string);
  await there.close();
});

test('an edit travels in the link, with everything downstream', async ({ page, browser }) => {
  await open(page, '#/en/vit/scores?cell=5.9');
  const before = await result(page).textContent();
  const field = page.getByRole('textbox', { name: 'Change this number' });
  await field.fill('4.5');
  await field.press('Enter');
  await expect(result(page)).toHaveText('4.5000');
  await expectHash(page, /edit=/);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(stepCount(page)).toHaveText('Step 10 of 19');
  await expect(page.getByText('1 number changed')).toBeVisible();
  const scaled = await result(page).textContent();
  const there = await secondBrowser(browser, page.url());
  await expect(result(there)).toHaveText(scaled as string);
  await there.getByRole('button', { name: '← Back' }).click();
  await expect(result(there)).toHaveText('4.5000');
  expect(before).not.toBe('4.5000');
  await there.close();
});

test('a cell of another channel stands in the address too', async ({ page, browser }) => {
  await open(page, '#/en/vit/image');
  await page.getByRole('radio', { name: 'Blue' }).check();
  await matrix(page, 'in.image').last().focus();
  await page.keyboard.press('ArrowUp');
  await expect(arithmetic(page)).toHaveAccessibleName(/^X\[9, 12, 2\]/);
  await expectHash(page, /cell=9\.12/);
  const there = await secondBrowser(browser, page.url());
  await expect(arithmetic(there)).toHaveAccessibleName(/^X\[9, 12, 2\]/);
  await expect(result(there)).toHaveText((await result(page).textContent()) as string);
  await there.close();
});

test('Back goes one step back, and finds the step as it was left', async ({ page }) => {
  await open(page, '#/en/vit/qkv');
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText('Step 9 of 19');
  await matrix(page, 'block.0.attn.products').focus();
  await page.keyboard.press('ArrowRight');
  await expectHash(page, '#/en/vit/scores?v=2&n=9&cell=6.11');
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText('Step 10 of 19');
  await page.goBack();
  await expectHash(page, '#/en/vit/scores?v=2&n=9&cell=6.11');
  await expect(stepCount(page)).toHaveText('Step 9 of 19');
  await page.goBack();
  await expect(stepCount(page)).toHaveText('Step 8 of 19');
  await page.goForward();
  await expect(stepCount(page)).toHaveText('Step 9 of 19');
});

const MANGLED = [
  ['#/xx/vit/scores', 'Step 9 of 19'],
  ['#/en/vit/nosuchstep', 'Step 1 of 19'],
  ['#/en/vit/scores?block=99', 'Step 9 of 19'],
  ['#/en/vit/scores?head=three', 'Step 9 of 19'],
  ['#/en/vit/scores?cell=5.x', 'Step 9 of 19'],
  ['#/en/vit/scores?cell=500.900', 'Step 9 of 19'],
  ['#/en/vit/scores?colour=red', 'Step 9 of 19'],
  ['#/en/vit/scores?edit=in.image:99999999=1', 'Step 9 of 19'],
  ['#/en/vit/scores?edit=no.such.tensor:0=1', 'Step 9 of 19'],
  ['#/en/vit/scores?of=no.such.tensor&cell=1.1', 'Step 9 of 19'],
  ['#/en/vit/scores?picture=~notapicture', 'Step 9 of 19'],
  ['#/en/vit/scores?%E0%A4%A', 'Step 9 of 19'],
  ['#/en/vit/scores/more/of/it', 'Step 9 of 19'],
] as const;

for (const [link, step] of MANGLED)
  test(`the mangled link ${link} opens with a quiet line`, async ({ page }) => {
    await open(page, link);
    await expect(stepCount(page)).toHaveText(step);
    await expect(result(page)).toHaveText(/\d/);
    const line = page.getByRole('status').filter({ hasText: 'Part of this link was not used' });
    await expect(line).toBeVisible();
    await line.getByRole('button', { name: 'Dismiss' }).click();
    await expect(line).toBeHidden();
  });

test('a link to a lesson that does not exist opens the home page with a quiet line', async ({ page }) => {
  await open(page, '#/en/nosuchlesson/step');
  await expect(page.getByRole('grid', { name: 'Point at a patch' })).toBeVisible();
  await expect(page.getByText('Part of this link was not used')).toBeVisible();
});

test('the link can be copied with a button', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/en/vit/scores?head=3');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL('#/en/vit/scores?v=2&n=6&head=3', page.url()).href,
  );
});
