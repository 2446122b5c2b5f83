import { type Page, test as unwatched } from '@playwright/test';
import { violationsOn } from './accessible';
import { activeCell, expectHash, hash, inspector, matrix, open, sidewaysOverflow } from './screen';
import { expect, test } from './test';

/** A case in the list, by its name. */
const row = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`Rerun ${name} \\(`) }) });
const rerun = (page: Page, name: string) =>
  row(page, name)
    .getByRole('button', { name: /^Rerun/ })
    .click();

const numberIn = (text = ''): number => Number(text.replaceAll('−', '-'));

/** The first row of a case's table: cell, here, PyTorch, apart, allowed. */
async function numbersOf(page: Page, name: string): Promise<number[]> {
  const cells = row(page, name).getByRole('row').nth(1).getByRole('cell');
  return (await cells.allInnerTexts()).map(numberIn);
}

/** Leaves the network, once the service worker has kept a case. */
async function cutNetwork(page: Page, kept: string): Promise<void> {
  const file = `checked/${kept}.safetensors`;
  await expect.poll(() => page.evaluate(async (path) => (await caches.match(path))?.ok, file)).toBe(true);
  await page.context().setOffline(true);
}

unwatched.describe('once visited', () => {
  // A browser logs what it cannot fetch.
  unwatched.use({ serviceWorkers: 'allow' });

  unwatched(
    'a case is compared cell by cell, also without a network; another says that it needs one',
    async ({ page }) => {
      await open(page, '#/en/checked');
      const status = (name: string) => row(page, name).getByRole('status');
      await rerun(page, 'two-token');
      await expect(status('two-token')).toContainText('All within the tolerance.');
      const [, here, pytorch, apart, allowed] = await numbersOf(page, 'two-token');
      expect(Math.abs(Number(here) - Number(pytorch))).toBeLessThanOrEqual(Number(allowed));
      expect(apart).toBeLessThanOrEqual(Number(allowed));

      await cutNetwork(page, 'two-token');
      await page.reload();
      await rerun(page, 'two-token');
      await expect(status('two-token')).toContainText('All within the tolerance.');
      await rerun(page, 'mha.self');
      await expect(status('mha.self')).toContainText('it needs the network');
      await page.getByRole('link', { name: 'Open gqa in the shelf' }).click();
      await expect(page.getByRole('alert')).toContainText('it needs the network');
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('combobox', { name: 'Find a tensor' })).toBeVisible();
      await page.goBack();
      await rerun(page, 'mha.self');
      await expect(status('mha.self')).toContainText('All within the tolerance.');
    },
  );
});

test('what is listed is what this browser measures', async ({ page }) => {
  await open(page, '#/en/checked');
  for (const name of ['gqa', 'gqa.mqa', 'flash-online-softmax']) {
    await rerun(page, name);
    await expect(row(page, name).getByRole('table')).toBeVisible();
    const said = await row(page, name).textContent();
    const [, apart, allowed] = /at most (\S+) apart \(allowed (\S+)\)/.exec(said ?? '') ?? [];
    const measured = await numbersOf(page, name);
    // Of what is allowed, once in parts of the tensor's largest number and once as it is; both are written in two digits.
    const listed = numberIn(apart) / numberIn(allowed);
    expect(Math.abs(Number(measured[3]) / Number(measured[4]) / listed - 1)).toBeLessThan(0.1);
  }
});

test('a run opens with all its tensors; one is opened and edited, and the link brings it back', async ({ page }) => {
  await open(page, '#/en/checked');
  await page.getByRole('link', { name: 'Open gqa in the shelf' }).click();
  await expectHash(page, '#/en/checked/gqa');
  await page.getByRole('combobox', { name: 'Find a tensor' }).fill('scores');
  await page.keyboard.press('Enter');
  await expect(matrix(page, 'scores')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expectHash(page, /^#\/en\/checked\/gqa\?.*open=scores.*edit=scores:/);
  const link = hash(page);

  await page.goto('about:blank');
  await page.goto(`./${link}`);
  await expect(activeCell(matrix(page, 'scores'))).toHaveAccessibleName(/7/);
  await expect(inspector(page)).toContainText('7.0000');
  await page.goBack();
});

test('list and case are accessible, fit a phone, and speak Chinese', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, '#/zh/checked');
  await expect(page).toHaveTitle(/^与 PyTorch 核对/);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.getByRole('searchbox').fill('2104.09864');
  await page.getByRole('button', { name: /^重算 rope-2d.1d/ }).click();
  await expect(page.getByRole('table')).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, { rules: ['color-contrast'] })).toEqual([]);
  await page.getByRole('link', { name: '打开 rope-2d.1d 的全部张量' }).click();
  await expect(page.getByRole('region', { name: '矩阵' })).toBeVisible();
  await page.getByRole('button', { name: /^重算/ }).click();
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('grid').first()).toBeVisible();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
});

const full = (page: Page) => page.getByRole('region', { name: 'In full size' });
const runFull = async (page: Page): Promise<void> => {
  await open(page, '#/en/checked');
  await page.getByRole('searchbox').fill('vit-b16');
  await full(page).getByRole('button', { name: 'Run ViT-B/16' }).click();
};

test('ViT-B/16 in full size tells how far it is, and can be cancelled', async ({ page }) => {
  await runFull(page);
  await expect(full(page).getByRole('progressbar')).not.toHaveAttribute('value', '0');
  expect(await violationsOn(page, { within: '.checked-full' })).toEqual([]);
  await expect(full(page).getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(full(page).getByRole('progressbar')).toHaveCount(0);
  await expect(full(page).getByRole('button', { name: 'Run ViT-B/16' })).toBeFocused();
});

test('ViT-B/16 says what it took, and any step of it is had again', async ({ page }) => {
  test.skip(!process.env.EVERY, 'Ten seconds of arithmetic: the thread and its parts have tests of their own.');
  test.slow();
  await runFull(page);
  const said = full(page).getByRole('status').first();
  await expect(said).toContainText(/on one thread, by WebAssembly/, { timeout: 120_000 });
  await expect(said).toContainText('Weights take 346 MB.');
  await full(page).getByRole('combobox').selectOption('block.11.attn.probs');
  await full(page).getByRole('spinbutton', { name: 'From entry, axis 2' }).fill('196');
  const cells = full(page).getByRole('region', { name: 'Cells of block.11.attn.probs' }).getByRole('cell');
  const weights = (await cells.allInnerTexts()).slice(1).map(numberIn);
  expect(weights).toHaveLength(6);
  expect(weights.every((weight) => weight > 0 && weight < 1)).toBe(true);
});
