import { inspector, matrix, open, result, stage } from './screen';
import { expect, test } from './test';

const ORIGIN = '0 × ∞ has no value, which happened at Z[1, 1], since A[1, 1] was set to −∞ by hand';

test('a NaN that the text quotes is explained beneath it: what it is, from which operation and which cell', async ({
  page,
}) => {
  await open(page, '#/en/two-tokens/output?edit=probs:1=-inf');
  const article = page.getByRole('article');
  await expect(article).toContainText('NaN');
  await expect(article.getByText(/NaN is not a number: 0 × ∞ has no value/)).toHaveCount(1);
  await expect(article.getByText(/since A\[1, 2\] was set to −∞ by hand\./)).toBeVisible();
});
