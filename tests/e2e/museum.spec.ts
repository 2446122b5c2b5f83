import { sameDigits } from '../museum/digits';
import { readLinks } from '../museum/files';
import { sample } from '../sample';
import { STEPS } from '../steps';
import { open, result, stepCount } from './screen';
import { expect, test } from './test';

/** Some of the links that name a cell: the content tests open them all, here some are opened in the real site. */
const some = sample(
  4,
  readLinks().filter(({ link, number }) => number !== undefined && !link.includes('compare=')),
);

test('published links show their steps and numbers in the built site', async ({ page }) => {
  expect(some.length).toBeGreaterThan(3);
  for (const { link, step, number = '' } of some) {
    await page.goto('about:blank');
    await open(page, link);
    const at = STEPS.find((one) => `${one.lesson}/${one.step}` === step)?.at;
    await expect(stepCount(page), link).toHaveText(new RegExp(`^(Step ${at} of|第 ${at} 步)`));
    // A number that its step asks for is there once the question is answered.
    const answer = page.getByRole('button', { name: /^(Show me|看答案)$/ });
    if ((await result(page).textContent()) === '?') await answer.click();
    await expect.poll(async () => sameDigits((await result(page).textContent()) ?? '', number), link).toBe(true);
    await expect(page.getByText(/Part of this link was not used|这个链接有一部分没有用上/)).toHaveCount(0);
  }
});
