import type { Page } from '@playwright/test';
import { activeCell, expectHash, matrix, open, result, stage } from './screen';
import { expect, test } from './test';

/** Walks to a cell of a 2 × 2 matrix with the keyboard; both count from 1. */
async function walkTo(page: Page, tensor: string, row: 1 | 2, column: 1 | 2): Promise<void> {
  await matrix(page, tensor).first().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press(row === 1 ? 'ArrowUp' : 'ArrowDown');
  if (column === 2) await page.keyboard.press('ArrowRight');
}

async function expectCells(page: Page, tensor: string, wanted: readonly string[]): Promise<void> {
  for (const [i, value] of wanted.entries()) {
    await walkTo(page, tensor, i < 2 ? 1 : 2, i % 2 ? 2 : 1);
    await expect(result(page)).toHaveText(value);
  }
}

test('the example comes out as on paper: 0.33 and 0.67, a half and a half', async ({ page }) => {
  await open(page, '#/en/two-tokens/softmax');
  await expectCells(page, 'probs', ['0.3302', '0.6698', '0.5000', '0.5000']);
  await expect(page.getByRole('article')).toContainText('0.3302 and 0.6698');
});

test('a cell is changed by keyboard alone, and everything downstream follows', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  await walkTo(page, 'in.tokens', 1, 1);
  await page.keyboard.press('Enter');
  const editor = stage(page).getByRole('textbox', { name: /^Change this number/ });
  await expect(editor).toBeFocused();
  await editor.fill('2');
  await page.keyboard.press('Enter');
  await expect(activeCell(matrix(page, 'in.tokens').first())).toHaveAccessibleName(/: 2, changed$/);
  await expect(page.getByText('1 number changed')).toBeVisible();
  for (let step = 2; step <= 8; step++) await page.keyboard.press('PageDown');
  // q₁ = (2, 3), k₁ = (1, 1), k₂ = (0, 1): products 5 and 3, scores 5/√2 and 3/√2.
  await expect(page.getByText('Step 8 of 10')).toBeVisible();
  await walkTo(page, 'probs', 1, 1);
  await expect(result(page)).toHaveText('0.8044');
});

test('typing a number over a cell starts changing it, and Escape leaves it as it was', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  await walkTo(page, 'in.tokens', 1, 2);
  await page.keyboard.press('7');
  await expect(stage(page).getByRole('textbox')).toHaveValue('7');
  await page.keyboard.press('Escape');
  await expect(result(page)).toHaveText('1.0000');
  await expect(page.getByText('1 number changed')).toBeHidden();
});

test('what is no number is refused in words, and nothing changes', async ({ page }) => {
  await open(page, '#/en/two-tokens/tokens');
  const field = page.getByRole('textbox', { name: 'Change this number' });
  await field.fill('many');
  await field.press('Enter');
  await expect(page.getByText('Write a number, such as −0.5')).toBeVisible();
  await expect(result(page)).toHaveText('1.0000');
});

test('the changed run, the original and the difference can be compared, and reset takes the change back', async ({
  page,
}) => {
  await open(page, '#/en/two-tokens/scores?edit=in.tokens:0=2&cell=0.0');
  const compare = page.getByRole('group', { name: 'Show' });
  const cell = activeCell(matrix(page, 'products'));
  await expect(cell).toHaveAccessibleName(/: 5$/);
  await compare.getByRole('radio', { name: 'Original' }).check();
  await expect(cell).toHaveAccessibleName(/: 1$/);
  await compare.getByRole('radio', { name: 'Difference' }).check();
  await expect(cell).toHaveAccessibleName(/: \+?4$/);
  await expectHash(page, /compare=difference/);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(cell).toHaveAccessibleName(/: 1$/);
  await expect(compare).toBeHidden();
  await expectHash(page, '#/en/two-tokens/scores?v=2&n=8&cell=0.0');
});

test('every number of a formula leads to its own arithmetic, and back', async ({ page }) => {
  await open(page, '#/en/two-tokens/softmax');
  const inspector = page.getByRole('region', { name: 'Arithmetic of the selected number' });
  await inspector
    .getByRole('button', { name: /^S\[1, 2\]/ })
    .first()
    .click();
  await expect(result(page)).toHaveText('1.4142');
  await inspector
    .getByRole('button', { name: /^QKᵀ\[1, 2\]/ })
    .first()
    .click();
  await expect(result(page)).toHaveText('2.0000');
  await inspector.getByRole('button', { name: 'Back' }).click();
  await expect(result(page)).toHaveText('1.4142');
  await inspector.getByRole('button', { name: 'Back' }).click();
  await expect(result(page)).toHaveText('0.6698');
});

test('a prediction is checked against the run', async ({ page }) => {
  await open(page, '#/en/two-tokens/scores');
  const ask = page.getByRole('region', { name: 'Predict' });
  await ask.getByRole('button', { name: 'Pick on the stage' }).click();
  const grid = matrix(page, 'products');
  const box = await grid.boundingBox();
  if (!box) throw new Error('The matrix is not on screen.');
  await grid.click({ position: { x: box.width * 0.75, y: box.height * 0.25 } });
  await expect(ask).toContainText('Right.');
});
