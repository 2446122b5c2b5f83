import { inspector, open } from './screen';
import { expect, test } from './test';

test('a number that is followed by keyboard hands the focus to the arithmetic that it leads to', async ({ page }) => {
  await open(page, '#/en/two-tokens/scores');
  const group = inspector(page).getByRole('group').first();
  await group.focus();
  const isNumber = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.includes(' = '));
  for (let presses = 0; presses < 40 && !(await isNumber()); presses++) await page.keyboard.press('ArrowRight');
  const before = await group.getAttribute('aria-labelledby');
  await page.keyboard.press('Enter');
  await expect.poll(() => group.getAttribute('aria-labelledby')).not.toBe(before);
  await expect(group).toBeFocused();
});
