import type { Page } from '@playwright/test';
import oneHead from '../../content/playlists/one-head';
import { sample } from '../sample';
import { STEPS } from '../steps';
import { violationsOn } from './accessible';
import { attended, hash, open, sidewaysOverflow, stepCount } from './screen';
import { expect, test } from './test';

/** More than the lesson takes. */
const MOST_PRESSES = 120;

const title = (page: Page) => page.locator('#step-title');
const press = (page: Page) => page.getByRole('status').filter({ hasText: /^Next |^Nothing comes/ });
/** The picture of what the class sees. */
const picture = (speaker: Page) => speaker.frameLocator('iframe[title^="What the class sees"]');

/** Opens the speaker's window of a page that is there. */
async function speakerOf(audience: Page): Promise<Page> {
  await attended(audience);
  const [speaker] = await Promise.all([audience.context().waitForEvent('page'), audience.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  await expect(press(speaker)).toBeVisible();
  await expect(picture(speaker).locator('#step-title')).toBeVisible();
  return speaker;
}

/** What both windows say of where the class is. */
const placeOf = async (page: Page): Promise<string> => hash(page).replace(/[?&](v|n)=\d+/g, '');

const expectInStep = (audience: Page, speaker: Page): Promise<void> =>
  expect.poll(async () => (await placeOf(audience)) === (await placeOf(speaker))).toBe(true);

/** The steps that are taught: the last three, or all. */
const taught = STEPS.filter(
  ({ lesson, of, at }) => lesson === 'attention-pooling' && (process.env.EVERY === '1' || at > of - 3),
);

test('a lesson is taught with Page Down alone, audience and speaker’s window in step after either is loaded again', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page, `#/en/attention-pooling/${taught[0]?.step}?present=1&uncovered=1`);
  const speaker = await speakerOf(page);
  const presses = { speaker: 0, audience: 0 };
  const seen = new Set<string>();
  for (let i = 0; i < MOST_PRESSES; i++) {
    const said = await press(speaker).textContent();
    if (said?.startsWith('Nothing')) break;
    const from = i % 4 === 3 ? 'audience' : 'speaker';
    presses[from]++;
    // Whoever presses there sees what the last press did.
    if (from === 'audience') await expectInStep(page, speaker);
    await (from === 'speaker' ? speaker : page).keyboard.press('PageDown');
    // Each press is through when the speaker's window says what the next one does.
    await expect(press(speaker)).not.toHaveText(said ?? '');
    seen.add((await title(page).textContent()) ?? '');
    if (i === 5) {
      await page.reload();
      await expect(stepCount(page)).toBeVisible();
      await attended(page);
    }
    if (i === 10) {
      await speaker.reload();
      await expect(press(speaker)).toBeVisible();
    }
    if (i % 10 === 0) await expectInStep(page, speaker);
  }
  await expectInStep(page, speaker);
  await expect(page).toHaveURL(/attention-pooling\/end/);
  // The steps and the end.
  expect(seen.size).toBe(taught.length + 1);
  expect(Math.min(presses.speaker, presses.audience)).toBeGreaterThan(5);
});

test('it drives what is selected, changed and black, and one clicks in its picture of the page', async ({ page }) => {
  await open(page, '#/en/two-tokens/softmax?present=1');
  const speaker = await speakerOf(page);
  const cell = picture(speaker)
    .getByRole('grid', { name: /scores/ })
    .first();
  await cell.press('ArrowDown');
  await expect.poll(() => hash(page)).toContain('cell=');
  await expectInStep(page, speaker);
  await speaker.getByRole('button', { name: /^Black/ }).click();
  const black = page.getByRole('button', { name: /^The screen is black/ });
  await expect(black).toBeVisible();
  await expect(speaker.getByText('The screen is black.')).toBeVisible();
  await page.keyboard.press('b');
  await expect(black).toBeHidden();
  await expect(speaker.getByText('The screen is black.')).toBeHidden();
  await speaker.getByRole('navigation', { name: 'All steps' }).getByRole('button').first().click();
  await expect(stepCount(page)).toHaveText(/^Step 1 of/);
});

test('on a way it shows what comes in the next lesson, with what the way says there, and Next leads both windows over', async ({
  page,
}) => {
  const stops = Object.keys(oneHead.steps).length;
  await open(page, '#/en/attention-pooling/query?list=one-head&present=1&revealed=1');
  const speaker = await speakerOf(page);
  await expect(press(speaker)).toHaveText(/^Next goes to: Two tokens, four numbers/);
  await expect(speaker.getByRole('region', { name: /^Next step/ })).toContainText('Self-attention by hand');
  await expect(speaker.getByRole('region', { name: /^Notes/ })).toContainText('let the class vote');
  const steps = speaker.getByRole('navigation', { name: /^All steps of the way/ });
  await expect(steps.getByRole('button')).toHaveCount(stops);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => hash(page)).toContain('/two-tokens/tokens');
  // The address that led over was written before that lesson’s fragments were known; this step has none to uncover.
  const over = async () => (await placeOf(speaker)).replace('&fragments=0', '');
  await expect.poll(async () => (await over()) === (await placeOf(page))).toBe(true);
  await expect(speaker.locator('h1')).toContainText(`Step 2 of ${stops}`);
  expect(await violationsOn(speaker)).toEqual([]);
});

test('the laser’s spot is put on and moved in the picture of the page, and stands where it points', async ({
  page,
}) => {
  await open(page, '#/en/attention-pooling/kernel?present=1');
  const speaker = await speakerOf(page);
  await speaker.keyboard.press('r');
  const spot = page.locator('.laser');
  await expect(spot).toBeVisible();
  await expect(picture(speaker).locator('.laser')).toBeVisible();
  const box = await speaker.locator('iframe[title^="What the class sees"]').boundingBox();
  if (!box) throw new Error('The picture of the page was expected on screen.');
  await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await expect
    .poll(async () => {
      const { x, y, width: side } = (await spot.boundingBox()) ?? { x: 0, y: 0, width: 0 };
      return Math.hypot(x + side / 2 - width / 4, y + side / 2 - height / 2) < 3;
    })
    .toBe(true);
  await page.keyboard.press('r');
  await expect(picture(speaker).locator('.laser')).toBeHidden();
});

test('two audiences in two tabs do not mix, nor does one that was made by duplicating a tab', async ({ page }) => {
  await open(page, '#/en/attention-pooling/lookup?present=1');
  const speaker = await speakerOf(page);
  const other = await page.context().newPage();
  await open(other, '#/en/two-tokens/softmax?present=1');
  const othersSpeaker = await speakerOf(other);
  // Browsers duplicate a tab with what it remembers.
  const kept = await page.evaluate(() => ({ ...sessionStorage }));
  const duplicate = await page.context().newPage();
  await duplicate.addInitScript((items) => Object.assign(sessionStorage, items), kept);
  await open(duplicate, '#/en/attention-pooling/kernel?present=1');
  await attended(duplicate);
  await expect.poll(() => duplicate.evaluate(() => sessionStorage.getItem('headlight-pair'))).toBeNull();

  await othersSpeaker.keyboard.press('End');
  await expect(stepCount(other)).toHaveText(/^Step 12 of/);
  await speaker.keyboard.press('End');
  await expect(stepCount(page)).toHaveText(/^Step 8 of/);
  await expectInStep(other, othersSpeaker);
  await expect(stepCount(duplicate)).toHaveText(/^Step 2 of/);
});

test('the speaker’s window says when the page is closed, and opens it again where the class was', async ({ page }) => {
  await open(page, '#/en/attention-pooling/lookup?present=1');
  const speaker = await speakerOf(page);
  await page.close();
  await expect(speaker.getByRole('alert')).toContainText('closed');
  await speaker.keyboard.press('End');
  const [again] = await Promise.all([
    speaker.context().waitForEvent('page'),
    speaker.getByRole('button', { name: 'Open it again' }).click(),
  ]);
  await expect(stepCount(again)).toHaveText(/^Step 8 of/);
  await expect(speaker.getByRole('alert')).toBeHidden();
  await attended(again);
  await again.keyboard.press('PageUp');
  await expect.poll(() => hash(speaker)).toContain('/query');
});

test('where the browser blocks windows there is a link; the notes are there for a phone and for paper', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await open(page, '#/en/attention-pooling/kernel');
  await attended(page);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Speaker’s window' });
  // The tests are served from localhost.
  await expect(dialog).toContainText('Phones cannot open this link');
  expect(await violationsOn(page)).toEqual([]);
  const [notes] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: 'Open the notes' }).click(),
  ]);
  await expect(notes.getByRole('listitem')).toHaveCount(8);
  await expect(notes.getByText('Let the query run from left to right')).toBeInViewport();
  await expect(notes.getByText('在三种核下各把查询从左拖到右')).toBeInViewport();
  await notes.setViewportSize({ width: 360, height: 740 });
  expect(await sidewaysOverflow(notes)).toBe(0);
  expect(await violationsOn(notes)).toEqual([]);
  const [speaker] = await Promise.all([
    page.context().waitForEvent('page'),
    dialog.getByRole('link', { name: 'Open the speaker’s window' }).click(),
  ]);
  await expect(press(speaker)).toBeVisible();
  await speaker.keyboard.press('End');
  await expect(stepCount(page)).toHaveText(/^Step 8 of/);
});

test('Q fills the screen with a code, here with why phones could not open it, and goes on with the next press', async ({
  page,
}) => {
  await open(page, '#/en/attention-pooling/kernel?present=1&uncovered=1');
  await attended(page);
  await page.keyboard.press('q');
  const code = page.getByRole('dialog', { name: 'QR code of what is on the screen' });
  await expect(code).toContainText('Phones cannot open this link');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('q');
  await expect(code).toBeHidden();
  await page.keyboard.press('q');
  await expect(code).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(code).toBeHidden();
  await expect.poll(() => hash(page)).toContain('uncovered=2');
});

test('G goes to the step whose number is typed', async ({ page }) => {
  await open(page, '#/en/attention-pooling/kernel');
  await attended(page);
  await page.keyboard.press('g');
  const jump = page.getByRole('dialog', { name: 'Go to a step' });
  await expect(jump.getByRole('textbox')).toBeFocused();
  await expect(jump.getByRole('listitem')).toHaveCount(9);
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(jump).toBeHidden();
  await expect(stepCount(page)).toHaveText(/^Step 6 of/);
});

for (const [lang, colorScheme, width, height] of sample(1, [
  ['en', 'light', 1280, 720],
  ['zh', 'dark', 768, 1024],
] as const))
  test(`the speaker’s window in ${lang}, ${colorScheme}, ${width} × ${height}: nothing is cut off, and axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, `#/${lang}/attention-pooling/kernel?present=1`);
    await attended(page);
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.emulateMedia({ colorScheme });
    await speaker.setViewportSize({ width, height });
    await expect(speaker.locator('.note').first()).toBeVisible();
    await expect(speaker.frameLocator('iframe').first().locator('#step-title')).toBeVisible();
    expect(await sidewaysOverflow(speaker)).toBe(0);
    expect(await violationsOn(speaker)).toEqual([]);
  });
