import type { Page } from '@playwright/test';
import { open } from './screen';
import { expect, test } from './test';

/** Where the visible pieces of the first such element lie in it, from its left, in CSS pixels. */
function pieces(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.flatMap((element) => {
      const left = element.getBoundingClientRect().left;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { width, left: at } of range.getClientRects()) {
          if (width > 0.5) found.push(`${node.textContent?.trim()} ${Math.round(at - left)}`);
        }
      }
      return found;
    }),
  );
}

const PARTS = {
  formulas: '.equation .katex-html',
  'the legend': '.legend-bar',
  'numbers in the text': 'article .number',
  'captions and labels of matrices': '.board',
  'the network': '.strip > ol',
  sums: '.insp-line, .insp-table',
  'the steps beside a number field': '.insp-stepper',
} as const;

test('a page that is read from right to left leaves formulas, numbers, matrices and the network as they are', async ({
  page,
}) => {
  await open(page, '#/en/vit/softmax?cell=5.9');
  await expect(page.locator(PARTS.sums).first()).toBeVisible();
  const all = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(PARTS).map(async ([what, selector]) => [what, await pieces(page, selector)] as const),
      ),
    );
  const before = await all();
  for (const [what, found] of Object.entries(before)) expect(found.length, what).toBeGreaterThan(1);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expect.poll(all).toEqual(before);
});

test('a minus sign stays before its digits where they are typed, in a page read from right to left', async ({
  page,
}) => {
  await open(page, '#/en/two-tokens/output');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const field = page.getByRole('textbox', { name: 'Change this number' });
  await expect(field).toHaveCSS('direction', 'ltr');
});

test('a matrix is drawn over the cells that it announces, in a page read from right to left', async ({ page }) => {
  await open(page, '#/en/vit/softmax?cell=5.9');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  for (const grid of await page.locator('.board .grid-cells').all()) {
    const [canvas, focus] = [
      await grid.locator('.grid-canvas').boundingBox(),
      await grid.getByRole('grid').boundingBox(),
    ];
    expect(canvas).toEqual(focus);
  }
});
