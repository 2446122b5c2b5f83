import { stepText } from '../steps';
import { expectHash, open, result, stage, stepCount } from './screen';
import { test as base, expect, ownContext } from './test';

const test = base.extend(ownContext);

test.use({ serviceWorkers: 'allow' });

test('once visited, lessons open in both languages without a network, from the page of a step too', async ({
  page,
  context,
}) => {
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
  for (const file of ['', 'index.html']) {
    await page.goto('about:blank');
    await page.goto(`./en/vit/scores/${file}#?v=3&n=16&block=2&cell=5.9`);
    await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
    await expectHash(page, /block=2&cell=5\.9/);
  }
});

test('once the lesson about learning was opened, its log and all its snapshots are there without a network', async ({
  page,
  context,
}) => {
  await open(page, '#/en/learning/surprise');
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('weights/snapshots/006733.safetensors'))?.ok), {
      timeout: 60_000,
    })
    .toBe(true);
  await context.setOffline(true);
  await page.goto('./#/en/learning/curve');
  await page.reload();
  await expect(stage(page).getByRole('img', { name: /^loss, mean of each epoch: from/ })).toBeVisible();
  await page.goto('./#/en/learning/surprise');
  const slider = page.getByRole('slider', { name: 'Weights' });
  await slider.focus();
  for (let i = 0; i < 8; i++) {
    const before = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    await expect(slider).not.toHaveAttribute('aria-valuetext', before as string);
  }
  await expect(page.getByRole('alert')).toBeHidden();
});
