import type { Page } from '@playwright/test';
import { stretch } from '../sample';
import { STEPS, stepText } from '../steps';
import { attended, open, stepCount } from './screen';
import { expect, test } from './test';

/** A projector's picture. */
test.use({ viewport: { width: 1280, height: 720 } });

/** More than any lesson takes. */
const MOST_PRESSES = 400;

interface Seen {
  readonly step: string;
  /** Whether the question is uncovered, and the middle of each of its controls is where the eye and a pointer find it. */
  readonly question: boolean;
  readonly answer: boolean;
  /** Lines of the latest sentence, or its formula, that lie behind something or outside the window. */
  readonly behind: readonly string[];
}

/** What a class sees once the page has been drawn. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const ask = document.querySelector('[data-ask]');
    const isThere = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    const controls = [...(ask?.querySelectorAll('button:enabled, input') ?? [])];
    const latest = [...document.querySelectorAll('article [data-cover="latest"]:not([data-ask])')];
    const behind = latest.filter((each) =>
      [...each.getClientRects()].some(({ left, right, top, bottom }) => {
        if (right - left < 5) return false;
        const points = [left + 2, (left + right) / 2, right - 2].map((x) => [x, (top + bottom) / 2] as const);
        return points.some((at) => !each.contains(document.elementFromPoint(...at)));
      }),
    );
    return {
      behind: behind.map(({ textContent }) => textContent ?? ''),
      step: document.getElementById('step-title')?.textContent ?? '',
      question: controls.length > 0 && controls.every(isThere),
      answer: document.querySelector('[data-answer]') !== null,
    };
  });

/** A stretch of a lesson's steps, in their order, but for the very first. */
const taught = stretch(
  8,
  STEPS.filter(({ lesson, at }) => lesson === 'vit' && at > 1).toSorted((a, b) => a.at - b.at),
);

test('vit is taught with Page Down alone: every question is in sight before its answer is uncovered, and every answer is', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `#/en/vit/${taught[0]?.step}?present=1&uncovered=1`);
  await attended(page);
  const asked = new Set<string>();
  const answered = new Set<string>();
  let now = await look(page);
  for (let press = 0; press < MOST_PRESSES && answered.size < taught.length; press++) {
    await page.keyboard.press('PageDown');
    const then = await look(page);
    // A step is left only with its answer shown.
    if (then.step !== now.step) expect(answered).toContain(now.step);
    expect(then.behind, then.step).toEqual([]);
    if (then.answer) answered.add(then.step);
    else if (then.question) asked.add(then.step);
    now = then;
  }
  expect(answered.size).toBe(taught.length);
  expect([...answered].filter((step) => !asked.has(step))).toEqual([]);
  await expect(stepCount(page)).toHaveText(stepText(`vit/${taught.at(-1)?.step}`));
});

test('what is covered keeps its place, and is neither read nor reached by Tab', async ({ page }) => {
  await open(page, '#/en/vit/scores?present=1&uncovered=1');
  await attended(page);
  const article = page.getByRole('article');
  const places = () =>
    article.evaluate((all) => {
      const { top } = (all.querySelector('h1') as Element).getBoundingClientRect();
      return [...all.querySelectorAll('[data-sentence]')].map((each) => each.getBoundingClientRect().top - top);
    });
  const before = await places();
  await expect(article.getByText('twelve products')).toBeVisible();
  await expect(article.getByText('not yet a weight')).toBeHidden();
  await expect(article.getByRole('button', { name: 'score', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show me' })).toHaveCount(0);
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
  await expect(article.getByRole('button', { name: 'score', exact: true })).toBeVisible();
  expect(await places()).toEqual(before);
  await page.keyboard.press('PageDown');
  // The number before an option is the key that chooses it, and no part of its name.
  await page.getByRole('button', { name: 'Column 10 is multiplied by 2', exact: true }).focus();
  await page.keyboard.press('1');
  await expect(page.locator('.ask-reply')).not.toBeEmpty();
  await expect(page.locator('[data-ask]:focus-within')).toBeVisible();
});

test('a dialog that is closed, by its button or by Escape, gives the focus back', async ({ page }) => {
  await open(page, '#/en/vit/scores');
  await attended(page);
  const opener = page.getByRole('button', { name: 'Picture', exact: true });
  const dialog = page.getByRole('dialog');
  for (const close of [
    () => dialog.getByRole('button', { name: 'Close' }).click(),
    () => page.keyboard.press('Escape'),
  ]) {
    await opener.click();
    await expect(dialog).toBeVisible();
    await close();
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
  }
});
