import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { violationsOn } from './accessible';
import { attended, open, sidewaysOverflow, stepCount } from './screen';
import { expect, test } from './test';

const STEP = 'two-tokens/queries';
/** A misconception that a wrong option of it stands for. */
const BEHIND = 'row and column exchanged';

const vote = (page: Page): Locator => page.getByRole('region', { name: /^(Vote|表决)$/ });
const counts = (of: Locator): Promise<string[]> =>
  of.getByRole('textbox').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
/** The vote in the speaker's window. */
const atSpeaker = (page: Page): Locator => page.locator('section[aria-labelledby="speaker-vote"]');

const expectCounts = (of: Locator, wanted: readonly number[]): Promise<void> =>
  expect.poll(() => counts(of)).toEqual(wanted.map(String));

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('a class votes twice by clicker and digits, the speaker’s window in step after either is loaded again; the counts are a file', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, `#/en/${STEP}?present=1`);
  await attended(page);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  const begin = speaker.getByRole('button', { name: 'Vote' });
  await expect(begin).toBeEnabled();
  await begin.click();
  await expect(atSpeaker(speaker).getByRole('listitem')).toHaveCount(4);
  await expect(vote(page).getByRole('listitem')).toHaveCount(4);

  // Both count at once, and no hand is lost.
  await Promise.all([press(speaker, '3', '3', '3', '1'), press(page, '2', '2', '4')]);
  await expectCounts(vote(page), [1, 2, 3, 1]);
  await expectCounts(atSpeaker(speaker), [1, 2, 3, 1]);
  await page.reload();
  await expectCounts(vote(page), [1, 2, 3, 1]);
  await attended(page);
  await press(page, 'Shift+Digit3');
  await expectCounts(atSpeaker(speaker), [1, 2, 2, 1]);

  // What a wrong option stands for is the teacher's to know.
  await expect(atSpeaker(speaker)).toContainText(BEHIND);
  await press(speaker, 'PageDown');
  await expect(vote(page).getByRole('img', { name: 'First vote: 2 hands, 33%' }).first()).toBeVisible();
  await expect(vote(page)).not.toContainText(BEHIND);
  await speaker.reload();
  await expect(atSpeaker(speaker).getByText('2 · 33%').first()).toBeVisible();

  await press(page, 'PageDown');
  await expect(vote(page)).toContainText('Second vote');
  await press(page, '2', '2', '2', '2', '3', 'PageDown', 'PageDown');
  await expect(vote(page)).toContainText(BEHIND);
  await expect(vote(page).getByRole('img', { name: 'Second vote: 4 hands, 80%' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await atSpeaker(speaker).getByRole('button', { name: 'Save the counts' }).click();
  const dialog = speaker.getByRole('dialog', { name: 'The counts of the votes' });
  const [file] = await Promise.all([
    speaker.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const [head, ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(head).toMatch(/Lesson,Step,Question,Option,/);
  expect(lines.map((line) => line.replace(/"[^"]*"/, '?'))).toEqual([
    'two-tokens,queries,?,1,entrywise-product,multiply entry by entry,1,0,no',
    'two-tokens,queries,?,2,,,2,4,yes',
    `two-tokens,queries,?,4,row-for-column,${BEHIND},2,1,no`,
    'two-tokens,queries,?,8,projection-mixes-tokens,a projection mixes tokens,1,0,no',
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await press(page, 'PageDown');
  await expect(vote(page)).toBeHidden();
  await press(page, 'PageDown');
  await expect(stepCount(page)).toHaveText(/^Step 4 of/);
});

/** Parts of a vote that lie outside the window. */
const outside = (page: Page): Promise<string[]> =>
  vote(page).evaluate((element) =>
    [...element.querySelectorAll('li, h2, button, [data-vote-question]')]
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
      .filter(({ box }) => box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth)
      .map(({ part }) => part.textContent ?? ''),
  );

for (const [lang, colorScheme, step, width, height] of [
  ['en', 'light', 'vit/weight', 1024, 768],
  ['zh', 'dark', 'two-tokens/program', 1280, 720],
  ['en', 'dark', 'attention-pooling/matrix', 1920, 1080],
] as const)
  test(`a vote on ${step}, ${lang}, ${colorScheme}, ${width} × ${height}: all of it is in the window, and axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await open(page, `#/${lang}/${step}?present=1`);
    await expect(page.locator('[data-vote]')).toBeVisible();
    await attended(page);
    await press(page, 'h');
    await expect(vote(page).getByRole('textbox').first()).toBeVisible();
    for (const keys of [['1', '1', '2'], ['PageDown'], ['PageDown', '2', '3'], ['PageDown'], ['PageDown']]) {
      await press(page, ...keys);
      await expect.poll(() => outside(page)).toEqual([]);
      expect(await violationsOn(page, { within: '.vote' })).toEqual([]);
    }
  });

test('on a phone hands are counted by touch', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `#/en/${STEP}?present=1`);
  await page.locator('[data-vote]').click();
  await vote(page).getByRole('button', { name: 'One hand more for option 2' }).click();
  await vote(page)
    .getByRole('button', { name: /^Show the bars/ })
    .click();
  await expect(vote(page).getByRole('img', { name: 'First vote: 1 hand, 100%' })).toBeInViewport();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await violationsOn(page, { within: '.vote' })).toEqual([]);
});
