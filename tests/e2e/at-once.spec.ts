import type { Page } from '@playwright/test';
import { STEPS } from '../steps';
import { inspector, matrix, open } from './screen';
import { expect, test } from './test';

/** In the page: notes which canvases are drawn on; thumbnails by their step, others as `stage`. */
function noteDrawing() {
  const drawn = new Set<string>();
  Object.assign(window, { drawn });
  const { prototype } = CanvasRenderingContext2D;
  for (const method of ['putImageData', 'drawImage', 'fillRect'] as const) {
    const draw = prototype[method] as (...args: unknown[]) => void;
    Object.assign(prototype, {
      [method](this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (this.canvas.isConnected)
          drawn.add(this.canvas.closest<HTMLElement>('[data-step]')?.dataset.step ?? 'stage');
        draw.apply(this, args);
      },
    });
  }
}

const forget = (page: Page) => page.evaluate(() => (window as unknown as { drawn: Set<string> }).drawn.clear());
const drawn = (page: Page) => page.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn]);

/** Until the frames that a gesture causes, and what follows them, are over. */
const settled = (page: Page) => page.waitForTimeout(300);

const PRODUCTS = 'block.0.attn.products';

test.describe('gestures in the scores of the ViT', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(noteDrawing);
    await open(page, '#/en/vit/scores?block=0');
    await expect(inspector(page).getByRole('group').first()).toBeVisible();
    await settled(page);
    expect(await drawn(page)).toEqual(expect.arrayContaining(['image', 'scores', 'stage']));
    await forget(page);
  });

  test('a hover tells the arithmetic of its cell and draws no canvas anew', async ({ page }) => {
    const grid = matrix(page, PRODUCTS);
    const before = await inspector(page).getByRole('listitem').last().textContent();
    await grid.hover({ position: { x: 40, y: 60 } });
    await expect(inspector(page).getByRole('listitem').last()).not.toHaveText(before ?? '');
    await settled(page);
    expect(await drawn(page)).toEqual([]);
  });

  test('an edit draws the thumbnails that it reaches, and no other', async ({ page }) => {
    await inspector(page).getByLabel('Change this number').press('ArrowUp');
    await expect.poll(() => drawn(page)).toEqual(expect.arrayContaining(['stage', 'scores', 'softmax', 'mix']));
    await settled(page);
    const steps = STEPS.filter(({ lesson }) => lesson === 'vit').map(({ step }) => step);
    const earlier = steps.slice(0, steps.indexOf('scores'));
    expect(earlier.length).toBeGreaterThan(4);
    expect((await drawn(page)).filter((step) => earlier.includes(step))).toEqual([]);
  });
});

test('the weights of a lesson are asked for, once, before any script has come', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/weights/mini-vit.safetensors')) asked++;
  });
  const opening = page.goto('./#/en/vit/scores');
  await expect.poll(() => asked).toBe(1);
  release();
  await opening;
  await expect(matrix(page, PRODUCTS)).toBeVisible();
  expect(asked).toBe(1);
});
