import { test as base, expect, type Page, type Request } from '@playwright/test';
import { sample } from '../sample';
import { stepText } from '../steps';
import { attended, expectHash, open, result, stage, stepCount } from './screen';
import { ownContext } from './test';

// The browser itself logs a download that fails, so these pages are not held to a silent console.
const test = base.extend(ownContext);

const again = (page: Page) => page.getByRole('button', { name: /Try again/ }).first();
const note = (page: Page) => page.getByRole('alert').first();

/** The files that an address asks for after the page itself, fonts aside: a page without one is readable. */
async function filesOf(page: Page, address: string): Promise<string[]> {
  const files = new Set<string>();
  const collect = (request: Request) => files.add(new URL(request.url()).pathname);
  page.on('request', collect);
  await open(page, address);
  await page.waitForLoadState('networkidle');
  page.off('request', collect);
  return [...files].filter((file) => /\.(js|css|safetensors|json)$/.test(file));
}

const FIRST = '#/en/vit/scores';

for (const address of [FIRST, '#/zh/learning/curve', '#/en']) {
  test(`whichever file of ${address} does not come, there are words and a way on`, async ({ page, context }) => {
    test.setTimeout(600_000);
    const files = await filesOf(page, address);
    expect(files.length).toBeGreaterThan(8);
    // What the first address asks for too is tried there, unless every file is wanted.
    const tried = address === FIRST || process.env.EVERY === '1' ? [] : await filesOf(await context.newPage(), FIRST);
    const own = files.filter((file) => !tried.includes(file));
    expect(own.length).toBeGreaterThan(1);
    for (const file of sample(3, own)) {
      const tab = await context.newPage();
      await tab.route(`**${file}`, (route) => route.abort());
      await tab.goto(`./${address}`);
      const shown = tab.getByRole('heading', { level: 1 });
      await expect(shown.or(again(tab)).first(), `words without ${file}`).toBeVisible();
      await tab.unroute(`**${file}`);
      // Where the page is there all the same, nothing has to be tried again.
      if (await again(tab).isVisible()) await again(tab).click();
      await expect(shown, `the page after another try for ${file}`).toBeVisible();
      await tab.close();
    }
  });
}

test('a script that never comes leaves a sign of loading, then words and another try', async ({ page }) => {
  let stuck = true;
  await page.route('**/lesson-screen*.js', (route) => (stuck ? undefined : route.continue()));
  await page.goto('./#/en/vit/scores');
  await expect(page.locator('.opening-bar')).toBeVisible();
  await expect(page.getByText('Still loading.')).toBeVisible({ timeout: 15_000 });
  stuck = false;
  await again(page).click();
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
});

test('weights that never come are given up, and the untrained ones stand in', async ({ page }) => {
  let stuck = true;
  await page.route('**/mini-vit.safetensors', (route) => (stuck ? undefined : route.continue()));
  await page.goto('./#/en/vit/scores');
  await expect(stepCount(page)).toBeVisible({ timeout: 20_000 });
  await expect(note(page)).toContainText('The weights weights/mini-vit.safetensors did not arrive.');
  const untrained = (await result(page).textContent()) as string;
  stuck = false;
  await again(page).click();
  await expect(note(page)).toBeHidden();
  await expect(result(page)).not.toHaveText(untrained);
});

test('another lesson that is slow to come is announced, and opens when it is there', async ({ page }) => {
  let arrive = (): void => undefined;
  const there = new Promise<void>((done) => {
    arrive = done;
  });
  await open(page, '#/en');
  // Its words: home itself may have fetched the rest for a card.
  await page.route('**/two-tokens-en-*.js', async (route) => {
    await there;
    await route.continue();
  });
  await page.evaluate(() => {
    location.hash = '#/en/two-tokens/output';
  });
  await expect(page.locator('.app[aria-busy=true]')).toBeVisible();
  // Longer than the address waits before it is rewritten.
  await page.waitForTimeout(600);
  await expectHash(page, '#/en/two-tokens/output');
  arrive();
  await expect(stepCount(page)).toHaveText(stepText('two-tokens/output'));
  await expect(page.locator('.app[aria-busy=true]')).toBeHidden();
});

test('another lesson that cannot be fetched says so, and the address agrees with the page', async ({
  page,
  context,
}) => {
  await open(page, '#/en/vit/scores');
  await attended(page);
  await context.setOffline(true);
  await page.evaluate(() => {
    location.hash = '#/en/two-tokens/scores';
  });
  await expect(note(page)).toContainText('That page could not be fetched');
  await expectHash(page, '#/en/vit/scores');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
  // Still no network: the page stays.
  await again(page).click();
  await expect(again(page)).toBeEnabled();
  await page.keyboard.press('PageDown');
  await expect(stepCount(page)).toHaveText(stepText('vit/scale'));
  await expectHash(page, '#/en/vit/scale');
  await context.setOffline(false);
  await again(page).click();
  await expect(stepCount(page)).toHaveText(stepText('two-tokens/scores'));
  await expectHash(page, '#/en/two-tokens/scores');
  await expect(note(page)).toBeHidden();
});

test('the other language that cannot be fetched says so and can be tried again', async ({ page, context }) => {
  await open(page, '#/en/vit/scores');
  await attended(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(note(page)).toContainText('That page could not be fetched');
  await expectHash(page, '#/en/vit/scores');
  await context.setOffline(false);
  await again(page).click();
  await expect(stepCount(page)).toHaveText(stepText('vit/scores', 'zh'));
  await expectHash(page, '#/zh/vit/scores');
});

test('a dialog that cannot be fetched leaves the lesson as it is', async ({ page, context }) => {
  await open(page, '#/en/vit/scores');
  await attended(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await expect(note(page)).toContainText('This part of the page could not be fetched');
  await expect(stepCount(page)).toBeVisible();
  await context.setOffline(false);
  await again(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the training log that does not come says so in our words, and can be tried again', async ({ page }) => {
  await page.route('**/training-log.json', (route) => route.abort());
  await open(page, '#/en/learning/curve');
  await expect(stage(page).getByText('The training log did not arrive')).toBeVisible();
  await page.unroute('**/training-log.json');
  await stage(page).getByRole('button', { name: 'Try again' }).click();
  await expect(stage(page).getByRole('img', { name: /^loss, mean of each epoch: from/ })).toBeVisible();
});
