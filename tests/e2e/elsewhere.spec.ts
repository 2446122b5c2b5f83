import type { Page } from '@playwright/test';
import { stepText } from '../steps';
import { openDrawn } from './in-sight';
import { attended, matrix, stage, stepCount } from './screen';
import { expect, test } from './test';

const box = async (of: ReturnType<Page['locator']>) => {
  const found = await of.boundingBox();
  if (!found) throw new Error('What is measured must be on the page.');
  return found;
};

test('a stage has the same cells after twelve steps on an upright tablet as when it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openDrawn(page, 'en', 'vit', 'class-token', false);
  for (let i = 0; i < 12; i++) await page.getByRole('button', { name: /^Next/ }).click();
  await expect(stepCount(page)).toHaveText(stepText('vit/heads'));
  const walked = await box(matrix(page, 'block.0.attn.concat'));
  await page.reload();
  await openDrawn(page, 'en', 'vit', 'heads', false);
  expect(await box(matrix(page, 'block.0.attn.concat'))).toEqual(walked);
  expect(walked.width).toBeGreaterThan(400);
});

test('on a phone the question stands below the stage that it points at, and Tab comes to it after the stage', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDrawn(page, 'en', 'vit', 'look', false);
  const [board, ask] = [await box(stage(page)), await box(page.locator('[data-ask]'))];
  expect(ask.y).toBeGreaterThanOrEqual(board.y + board.height);
  expect(ask.y).toBeLessThan(board.y + board.height + 60);
  await stage(page).getByRole('button').last().focus();
  const asked = page.locator('[data-ask] :focus');
  for (let presses = 0; presses < 20 && !(await asked.count()); presses++) await page.keyboard.press('Tab');
  await expect(asked).toHaveCount(1);
});

test('at 400 % nothing stands over the page, and nothing is wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openDrawn(page, 'en', 'vit', 'scores', false);
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  const strange = await page.evaluate(() => {
    const main = document.querySelector('main');
    const heights = Array.from({ length: 16 }, (_, i) => 8 + i * 16);
    return heights.filter((y) => !main?.contains(document.elementFromPoint(160, y)));
  });
  expect(strange).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const hash of ['#/en/vit/scores', '#/en/vit/scores?present=1'])
  test(`${hash} prints text, formula, question and stage in dark on light, and no bars`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`./${hash}`);
    await attended(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.top', '.strip', '.step-buttons', '.tools-shelf', '.ask-foot button'])
      for (const bar of await page.locator(gone).all()) await expect(bar, gone).toBeHidden();
    const parts = ['h1', 'article p >> nth=1', '.equation', '[data-ask]', '#stage [role=grid]'];
    const tops = [];
    for (const part of parts) tops.push((await box(page.locator(part).first())).y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    const over = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')].filter(
          (element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position) && element.checkVisibility(),
        ).length,
    );
    expect(over).toBe(0);
  });

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the step, what is chosen, bars and legend can still be told', async ({ page }) => {
    await openDrawn(page, 'en', 'vit', 'look', false);
    await attended(page);
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, backgroundImage, outlineStyle } = getComputedStyle(element);
          return { backgroundColor, backgroundImage, outlineStyle };
        });
    const paper = (await look('body')).backgroundColor;
    expect((await look('[data-step][aria-current]')).outlineStyle).toBe('solid');
    expect((await look('[data-step]:not([aria-current])')).outlineStyle).toBe('none');
    const [chosen, other] = [
      await look('.options input:checked + span'),
      await look('.options input:not(:checked) + span'),
    ];
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
    expect((await look('.legend-bar i')).backgroundImage).toContain('gradient');
    expect((await look('#stage button[aria-pressed="true"] .multiples-frame')).outlineStyle).toBe('solid');
    expect((await look('#stage button[aria-pressed="false"] .multiples-frame')).outlineStyle).toBe('none');
    expect((await look('#stage .bars-bar')).backgroundColor).not.toBe(paper);
  });
});
