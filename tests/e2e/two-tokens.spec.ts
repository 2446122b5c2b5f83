import { activeCell, matrix, open, stage } from './screen';
import { expect, test } from './test';

test('a prediction is picked with the mouse, and a cell changed by keyboard alone', async ({ page }) => {
  await open(page, '#/en/two-tokens/scores');
  const ask = page.getByRole('region', { name: 'Predict' });
  await ask.getByRole('button', { name: 'Pick on the stage' }).click();
  const grid = matrix(page, 'products');
  const box = await grid.boundingBox();
  if (!box) throw new Error('The matrix is not on screen.');
  await grid.click({ position: { x: box.width * 0.75, y: box.height * 0.25 } });
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
