import type { Page } from '@playwright/test';
import { sample } from '../sample';
import { chunks, STEPS } from '../steps';
import { inspector, open, stepCount } from './screen';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Selects something and waits until what handles copies, fetched with the first selection, is there. */
async function openForCopying(page: Page, hash: string): Promise<void> {
  await open(page, hash);
  const handled = () =>
    page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('article') as Element);
      return !document.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true }),
      );
    });
  await expect.poll(handled).toBe(true);
}

/** What is on the clipboard after everything from one element to another was selected and copied. */
async function copied(page: Page, from: string, to = from): Promise<string> {
  await page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(first as string) as Element);
      range.setEndAfter(document.querySelector(last as string) as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a copied step has every formula once, as TeX, and none of the names that its symbols have inside', async ({
  page,
}) => {
  await openForCopying(page, '#/en/vit/scores');
  const text = await copied(page, 'article');
  const display = text.match(/\$\$[^$]+\$\$/g) ?? [];
  expect(display).toHaveLength(await page.locator('article .katex-display').count());
  expect(display[0]).toContain('q_');
  expect(text).not.toMatch(/\\[st]\{|PQK/);
  expect(text.split('\n').filter((line) => /^\S$/.test(line))).toEqual([]);
});

for (const steps of chunks(6, sample(3, STEPS)))
  test(`steps from ${steps[0]?.lesson}/${steps[0]?.step} on copy each formula once, in both languages`, async ({
    page,
  }) => {
    for (const language of ['en', 'zh']) {
      for (const { lesson, step, at, of } of steps) {
        await openForCopying(page, `#/${language}/${lesson}/${step}`);
        // Its words may still be on their way while the step before it stands there.
        await expect(stepCount(page)).toHaveText(
          language === 'en' ? `Step ${at} of ${of}` : `第 ${at} 步，共 ${of} 步`,
        );
        const formulas = await page
          .locator('article [data-tex]')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.tex as string));
        const text = await copied(page, 'article');
        expect(text.match(/\$\$?[^$]+\$\$?/g)?.map((one) => one.replaceAll('$', '')) ?? []).toEqual(formulas);
        expect(text, step).not.toMatch(/\\[st]\{|[\u{1d400}-\u{1d7ff}\u200b]/u);
      }
    }
  });

test('a selection that ends within a formula takes it whole', async ({ page }) => {
  await openForCopying(page, '#/en/two-tokens/output');
  const text = await copied(page, '#step-title', 'article .equation .katex-html .mord');
  expect(text).toMatch(/^A weighted sum of values\n/);
  expect(text).toMatch(/\$\$z_i = .*\$\$$/);
});

test('copied paragraphs stay apart, and a single symbol in the text stays a word', async ({ page }) => {
  await openForCopying(page, '#/en/two-tokens/output');
  const text = await copied(page, 'article p:nth-of-type(2)', 'article p:nth-of-type(3)');
  expect(text).toMatch(/^Row 1 of A mixes the rows of V: each \$v_j\$ is taken /);
  expect(text.split(/\n+/).length).toBeGreaterThan(2);
});

test('the arithmetic of the inspector is copied as one line, and a number of it as that number', async ({ page }) => {
  await openForCopying(page, '#/en/two-tokens/output?cell=0.0');
  await expect(inspector(page)).toBeVisible();
  const whole = await copied(page, '.insp-explanation');
  expect(whole).toBe('Z[1, 1] = A[1, 1] · V[1, 1] + A[1, 2] · V[2, 1] = 0.3302 · 1.0000 + 0.6698 · 0.0000 = 0.3302');
  expect(await copied(page, '.insp-total b')).toBe('0.3302');
});
