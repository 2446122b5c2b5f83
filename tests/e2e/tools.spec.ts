import { open, stage } from './screen';
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
