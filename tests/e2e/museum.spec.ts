import { sameDigits } from '../museum/digits';
import { readLinks } from '../museum/files';
import { open, result, STEPS, stepCount } from './screen';
import { expect, test } from './test';

/** Every eleventh link that names a cell: the content tests open them all, here some are opened in the real site. */
const sample = readLinks()
  .filter((link) => link.number !== undefined && !link.link.includes('compare='))
  .filter((_, i) => i % 11 === 0);

for (const { link, step, number = '' } of sample)
  test(`the published link ${link.slice(0, 80)} shows its step and number`, async ({ page }) => {
    await open(page, link);
    const [lesson, id] = step.split('/') as [string, string];
    const at = (STEPS[lesson] ?? []).indexOf(id) + 1;
    await expect(stepCount(page)).toHaveText(new RegExp(`^(Step ${at} of|第 ${at} 步)`));
    await expect.poll(async () => sameDigits((await result(page).textContent()) ?? '', number)).toBe(true);
    await expect(page.getByText(/Part of this link was not used|这个链接有一部分没有用上/)).toHaveCount(0);
  });
