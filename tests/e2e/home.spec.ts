import { open } from './screen';
import { expect, test } from './test';

test('the home page opens alive: a picture, its attention, and the arithmetic of one weight', async ({ page }) => {
  await open(page, '');
  const patches = page.getByRole('grid', { name: 'Point at a patch' });
  await expect(patches.getByRole('gridcell')).toHaveCount(16);
  const attention = page.getByRole('grid', { name: /block\.0\.attn\.probs/ }).first();
  await expect(attention.getByRole('gridcell', { name: /^Patch \d+: 0\.\d\d$/ })).toHaveCount(16);
});

test('the weight that the home page works out is the weight that the lesson shows', async ({ page }) => {
  await open(page, '');
  const softmax = page.getByRole('link', { name: /^softmax/ });
  const said = /= (0\.\d+)$/.exec((await softmax.textContent())?.trim() ?? '')?.[1];
  expect(said).toBeTruthy();
  await softmax.click();
  await expect(page.getByRole('region', { name: 'Arithmetic of the selected number' })).toContainText(said as string);
});

test('the map of the course leads to its lessons, and says what each builds on and which are to come', async ({
  page,
}) => {
  await open(page, '');
  const map = page.getByRole('region', { name: 'What builds on what' });
  await expect(map.getByText(/Bug clinic: what is wrong here\? *to come; builds on: /)).toBeAttached();
  const lesson = map.getByRole('link', {
    name: /softmax and masked softmax builds on: Attention is a weighted lookup/,
  });
  await lesson.focus();
  await expect(map.locator('li[data-standing="needed"]')).toHaveText(/Attention is a weighted lookup/);
  await lesson.press('Enter');
  await expect(page).toHaveURL(/#\/en\/softmax-mask\//);
});
