import type { Page } from '@playwright/test';
import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { open, result } from './screen';
import { expect, test } from './test';

/** What is seen and what is heard of the page, but for the question and its options. */
async function saidBy(page: Page): Promise<string> {
  await page.locator('.ask').evaluateAll((cards) => cards.forEach((card) => void card.setAttribute('inert', '')));
  const seen = await page.evaluate(() => {
    const words = document.body.cloneNode(true) as HTMLElement;
    for (const card of words.querySelectorAll('.ask, script, style')) card.remove();
    const named = [...words.querySelectorAll('[title]')].map((element) => element.getAttribute('title'));
    return [words.textContent, ...named].join(' ');
  });
  const heard = await page.locator('body').ariaSnapshot();
  await page.locator('.ask').evaluateAll((cards) => cards.forEach((card) => void card.removeAttribute('inert')));
  return `${seen} ${heard}`;
}

/** Of a number with fewer digits another may happen to be spelled like it. */
const isDistinct = (text: string): boolean => (text.match(/[1-9]/g)?.length ?? 0) >= 3;

for (const steps of chunks(6, sample(3, STEPS)))
  test(`what is asked for is neither seen nor heard before it is answered, from ${steps[0]?.lesson}/${steps[0]?.step} on`, async ({
    page,
  }) => {
    for (const { lesson, step } of steps) {
      await page.goto('about:blank');
      await open(page, `#/en/${lesson}/${step}?revealed=1`);
      await expect(result(page)).toHaveText(/\d/);
      const number = (await result(page).textContent()) ?? '';
      await expect(page.locator('[data-veiled]'), `${lesson}/${step} answered`).toHaveCount(0);
      await page.goto('about:blank');
      await open(page, `#/en/${lesson}/${step}`);
      await expect(result(page)).not.toBeEmpty();
      if ((await result(page).textContent()) !== '?') continue;
      const said = await saidBy(page);
      expect(said, `${lesson}/${step} says that it asks`).toContain('asked for');
      if (isDistinct(number)) expect(said, `${lesson}/${step}`).not.toContain(number);
      await page.getByRole('button', { name: 'Show me' }).click();
      await expect(result(page), `${lesson}/${step} once answered`).toHaveText(number);
    }
  });
