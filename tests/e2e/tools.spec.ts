import { expectHash, inspector, open, result, stage } from './screen';
import { expect, test } from './test';

test('the label of a control stands beside its options, not above them', async ({ page }) => {
  await open(page, '#/en/vit/scores?edit=block.0.attn.products:5=3');
  for (const name of ['Block', 'Head', 'Weights', 'Show']) {
    const group = page.getByRole('group', { name, exact: true });
    const label = await group.getByText(name, { exact: true }).boundingBox();
    const options = await group.locator('div').boundingBox();
    expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThan(options?.x ?? 0);
    expect(label?.y).toBeGreaterThanOrEqual(options?.y ?? Number.POSITIVE_INFINITY);
  }
});

test('one edit leaves the matrices as much room as they had', async ({ page }) => {
  const size = async () => (await stage(page).boundingBox())?.height;
  await open(page, '#/en/vit/scores');
  const before = await size();
  await open(page, '#/en/vit/scores?edit=block.0.attn.products:5=3');
  await expect(page.getByText('1 number changed')).toBeVisible();
  expect(await size()).toBe(before);
});

test('the two sizes of a shape stay on one line, however narrow the text', async ({ page }) => {
  await open(page, '#/en/two-tokens/shapes');
  const broken = await page.getByRole('article').evaluate((article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('[data-tex]') && /[^\u00a0]×|×[^\u00a0]/.test(node.textContent ?? '')) {
        found.push(node.textContent ?? '');
      }
    }
    return found;
  });
  expect(broken).toEqual([]);
  await expect(page.getByRole('article')).toContainText('×');
});

test('a weight that the inspector has been led to is that of the block that is chosen', async ({ page }) => {
  await open(page, '#/en/vit/scores?cell=3.4&of=w.block.*.attn.proj.weight');
  await expect(inspector(page)).toContainText('Block 1 ·');
  const first = await result(page).textContent();
  await page.getByRole('group', { name: 'Block' }).getByRole('radio', { name: '2' }).check();
  await expect(inspector(page)).toContainText('Block 2 ·');
  expect(await result(page).textContent()).not.toBe(first);
  await expectHash(page, /block=2&cell=3\.4&of=w\.block\.\*\.attn\.proj\.weight$/);
});
