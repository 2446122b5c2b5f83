import { test as unwatched } from '@playwright/test';
import { inspector, matrix, open } from './screen';
import { expect, test } from './test';

/** A weight of −∞ meets a value of 0. */
const LINK = 'two-tokens/output?edit=probs:1=-inf';

test('a NaN in the text is explained beneath it: what it is, from which operation and which cell', async ({ page }) => {
  await open(page, `#/en/${LINK}`);
  const article = page.getByRole('article');
  await expect(article).toContainText('NaN');
  await expect(
    article.getByText('NaN is not a number: this arithmetic with ∞ has no value, since A[1, 2] was set to −∞ by hand.'),
  ).toHaveCount(1);
  await expect(article.getByText('−∞ is smaller than every number: A[1, 2] was set to −∞ by hand.')).toHaveCount(1);
});

test('a NaN cell says in the inspector and beside the legend where it comes from, in both languages', async ({
  page,
}) => {
  const says = {
    en: 'NaN is not a number: 0 × ∞ has no value, which happened at Z[1, 1], since A[1, 2] was set to −∞ by hand.',
    zh: 'NaN 不是数：算到 Z[1, 1] 时出现了 0 × ∞，它没有值；起因是 A[1, 2] 被手动设为 −∞。',
  };
  for (const [language, sentence] of Object.entries(says)) {
    await open(page, `#/${language}/${LINK}`);
    await expect(inspector(page).getByText(sentence)).toBeVisible();
    await expect(page.locator('.legend').getByText(sentence)).toBeVisible();
  }
});

test('the sentence goes with the edit that it names', async ({ page }) => {
  await open(page, `#/en/${LINK}`);
  await expect(page.getByText(/is not a number/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Reset', exact: true }).first().click();
  await expect(page.getByText(/is not a number|smaller than every number/)).toHaveCount(0);
  await expect(page.getByRole('article')).not.toContainText('NaN');
});

test('a NaN cell looks like no other: not like −∞, and not like a number', async ({ page }) => {
  await open(page, `#/en/${LINK}`);
  const colours = await matrix(page, 'output')
    .first()
    .evaluate((grid) => {
      const canvas = grid.parentElement?.querySelector('canvas') as HTMLCanvasElement;
      const { width, height } = canvas;
      const at = (row: number, col: number) =>
        canvas
          .getContext('2d')
          ?.getImageData((col + 0.5) * (width / 2), (row + 0.15) * (height / 2), 1, 1)
          .data.join();
      return [at(0, 0), at(0, 1), at(1, 0), at(1, 1)];
    });
  expect(new Set(colours).size).toBe(4);
});

test('−∞ in one score leaves its row an ordinary softmax, and NaN in a row is not called masked', async ({ page }) => {
  await open(page, '#/en/vit/softmax?block=1&edit=block.0.attn.v:0=-inf');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/−∞ throughout|unmasked/)).toHaveCount(0);
  // Everything downstream of that value is NaN; the page goes on, and says why.
  await open(page, '#/en/vit/softmax?block=2&edit=block.0.attn.v:0=-inf');
  await expect(page.getByText(/−∞ throughout|unmasked/)).toHaveCount(0);
  await expect(page.locator('.legend').getByText(/^NaN is not a number: .* was set to −∞ by hand\.$/)).toBeVisible();
});

// React logs what its error screen shows.
unwatched('a row that is −∞ throughout still says that a key must be left unmasked', async ({ page }) => {
  await open(page, '#/en/two-tokens/softmax?edit=scores:0=-inf,1=-inf');
  await expect(page.getByRole('alert')).toContainText('−∞ throughout');
});
