import type { Page } from '@playwright/test';
import { open, stage, stepCount } from './screen';
import { expect, test } from './test';

const status = (page: Page) => page.getByRole('region', { name: 'Training in this page' }).getByRole('status');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const ready = (page: Page) => expect(status(page)).toHaveText(/^Ready/, { timeout: 30_000 });
/** The loss chart says in its name what it shows. */
const lossAfter = (page: Page, updates: number) =>
  page.getByRole('img', { name: new RegExp(`^Loss [\\d.]+ after ${updates} updates$`) });

test('a network is trained in the page: it starts, learns, and pauses', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, '#/en/learning/live?revealed=1');
  await ready(page);
  await press(page, 'Start');
  const rightOf = async () => {
    const [, updates = '0', right = '0'] =
      /^Training: ([\d\u202f]+) updates, .* (\d+)% of new digits right/.exec(
        (await status(page).textContent()) ?? '',
      ) ?? [];
    return { updates: Number(updates.replace('\u202f', '')), right: Number(right) };
  };
  await expect.poll(async () => (await rightOf()).updates, { timeout: 60_000 }).toBeGreaterThanOrEqual(120);
  // How well it does goes up and down from one measurement to the next.
  await expect.poll(async () => (await rightOf()).right, { timeout: 60_000 }).toBeGreaterThan(25);
  await press(page, 'Pause');
  await expect(status(page)).toHaveText(/^Paused after/);
  const paused = await status(page).textContent();
  await page.waitForTimeout(600);
  expect(await status(page).textContent()).toBe(paused);
});

test('one step, and after a reset with the same seed the same step again', async ({ page }) => {
  await open(page, '#/en/learning/live?revealed=1');
  await ready(page);
  await press(page, 'One step');
  await expect(lossAfter(page, 1)).toBeVisible();
  const first = await lossAfter(page, 1).getAttribute('aria-label');
  await press(page, 'One step');
  await expect(lossAfter(page, 2)).toBeVisible();
  await press(page, 'Reset');
  await ready(page);
  await press(page, 'One step');
  await expect(lossAfter(page, 1)).toHaveAttribute('aria-label', first as string);
  await page.getByRole('combobox', { name: 'Seed' }).selectOption('2');
  await ready(page);
  await press(page, 'One step');
  await expect(lossAfter(page, 1)).not.toHaveAttribute('aria-label', first as string);
});

test('leaving the step ends the thread', async ({ page }) => {
  await open(page, '#/en/learning/live?revealed=1');
  await ready(page);
  expect(page.workers()).toHaveLength(1);
  await press(page, 'Start');
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText('Step 15 of 15');
  await expect.poll(() => page.workers().length).toBe(0);
});

test('where the thread cannot be had, the page says so and offers another try', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new Error('forbidden here');
        }
      },
    });
  });
  await open(page, '#/en/learning/live?revealed=1');
  await expect(status(page)).toHaveText('Training stopped: forbidden here');
  await expect(stage(page).getByRole('button', { name: 'Try again' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Start' })).toBeDisabled();
});

test('the snapshots of a training are a slider, each a link of its own', async ({ page }) => {
  await open(page, '#/en/learning/surprise');
  const slider = page.getByRole('slider', { name: 'Weights' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'before training');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^after [\d,]+ updates$/);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/weights=step-\d+$/);
  const loss = page.getByRole('region', { name: 'Arithmetic of the selected number' }).getByRole('status').first();
  await expect.poll(async () => Number(await loss.textContent())).toBeLessThan(0.5);
});
