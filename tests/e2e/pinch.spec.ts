import type { Locator, Page } from '@playwright/test';
import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { open, stage, stepCount } from './screen';
import { expect, test } from './test';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Between two movements, so that the browser sees a gesture and not a jump. */
const FRAME_MS = 16;

/** Puts two fingers on an element and draws them apart. */
async function spread(page: Page, element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error('What is to be pinched is not on screen.');
  const client = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const fingers = (apart: number) => [
    { x: x - apart, y: y - apart, id: 0 },
    { x: x + apart, y: y + apart, id: 1 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(6).slice(0, 1) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(6) });
  for (let apart = 10; apart <= 90; apart += 5) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await page.waitForTimeout(FRAME_MS);
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

for (const [what, hash, find] of [
  ['a matrix of small cells', '#/en/vit/scores', (page: Page) => stage(page).getByRole('grid').last()],
  ['a matrix of large cells', '#/en/two-tokens/tokens', (page: Page) => stage(page).getByRole('grid').first()],
  ['a picture’s pixels', '#/en/vit/image', (page: Page) => stage(page).getByRole('grid').first()],
  ['the handle of an arrow', '#/en/two-tokens/tokens', (page: Page) => stage(page).locator('.arrows-handle').first()],
] as const)
  test(`two fingers on ${what} zoom the page`, async ({ page }) => {
    await open(page, hash);
    await spread(page, find(page));
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.2);
  });

for (const steps of chunks(16, sample(8, STEPS)))
  test(`nothing on the stages from ${steps[0]?.lesson}/${steps[0]?.step} on keeps two fingers from zooming`, async ({
    page,
  }) => {
    for (const { lesson, step, at } of steps) {
      await page.goto(`./#/en/${lesson}/${step}`);
      await expect(stepCount(page)).toHaveText(new RegExp(`^Step ${at} of`));
      // At one go: of what has left the page meanwhile there is no style.
      const stubborn = await page.evaluate(() =>
        [...document.body.querySelectorAll('*')]
          .filter((element) => !/auto|manipulation|pinch-zoom/.test(getComputedStyle(element).touchAction))
          .map((element) => element.className),
      );
      expect.soft(stubborn, `${lesson}/${step}`).toEqual([]);
    }
  });
