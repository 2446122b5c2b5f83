import { open, result, stepCount } from './screen';
import { expect, test } from './test';

test.use({ serviceWorkers: 'allow' });

test('once visited, both lessons open in both languages without a network', async ({ page, context }) => {
  await open(page, '');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).length > 0 && Boolean(navigator.serviceWorker.controller)),
    )
    .toBe(true);
  await context.setOffline(true);
  for (const address of ['#/en/vit/scores', '#/zh/two-tokens/softmax', '#/zh/vit/class']) {
    await page.goto(`./${address}`);
    await page.reload();
    await expect(stepCount(page)).toBeVisible();
    await expect(result(page)).toHaveText(/\d/);
  }
});
