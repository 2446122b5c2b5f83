import { activeCell, matrix, open, stage } from './screen';
import { expect, test } from './test';

test('a cell that is asked for is typed with mouse and keys, and another changed by keyboard alone', async ({
  page,
}) => {
  await open(page, '#/en/two-tokens/scores');
  const ask = page.getByRole('region', { name: 'Predict' });
  const grid = matrix(page, 'products');
  const box = await grid.boundingBox();
  if (!box) throw new Error('The matrix is not on screen.');
  await grid.dblclick({ position: { x: box.width * 0.875, y: box.height * 0.125 } });
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await ask.getByRole('textbox').nth(1).fill('1');
  await page.keyboard.press('Enter');
  await expect(ask).toContainText('Right.');

  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const editor = stage(page).getByRole('textbox', { name: /^Change this number/ });
  await expect(editor).toBeFocused();
  await page.keyboard.type('2.5');
  await page.keyboard.press('Enter');
  await expect(activeCell(grid)).toHaveAccessibleName(/: 2\.5, changed$/);
  await expect(grid).toBeFocused();
});

test('lines are put in order by dragging, and by keys alone', async ({ page }) => {
  await open(page, '#/en/two-tokens/program');
  const ask = page.getByRole('region', { name: 'Predict' });
  const program = ask.getByRole('list', { name: 'Your program' });
  const take = async (line: string) => {
    await ask.getByRole('button', { name: line, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(program.getByText(line, { exact: true })).toBeVisible();
  };
  for (const line of [
    'products = q @ k.T',
    'q, k, v = (x @ w).chunk(3, -1)',
    'scores = products / sqrt(q.shape[-1])',
    'weights = scores.softmax(-1)',
    'z = weights @ v',
  ]) {
    await take(line);
  }
  await program.getByRole('button', { name: 'q, k, v' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(program.locator('.line').first()).toHaveText(/^q, k, v/);
  await expect(program.locator('.line').first()).toBeFocused();

  const [first, third] = [program.locator('.line').first(), program.locator('.line').nth(2)];
  await first.hover();
  await page.mouse.down();
  await third.hover();
  await page.mouse.move(0, ((await third.boundingBox())?.y ?? 0) + 30);
  await page.mouse.up();
  await expect(program.locator('.line').first()).toHaveText('products = q @ k.T');
  await ask.getByRole('button', { name: 'Check' }).click();
  await expect(ask).toContainText('Line 1 cannot run');

  await program.getByRole('button', { name: 'q, k, v' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await ask.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(ask).toContainText('Right.');
});
