import { expect, it } from 'vitest';
import { until } from './driver/events';
import { all, one, textOf } from './driver/find';
import { open } from './driver/open';

const ENLARGED = /^(Enlarged|放大显示)$/;
const enlarged = () => one('region', ENLARGED);
const whole = () => until(() => expect(all('region', ENLARGED)).toHaveLength(1));

it('Z enlarges the matrix of the selected cell, then its row, its column, the number, and goes back', async () => {
  const page = await open('#/en/vit/scores?present=1&cell=6.9');
  page.press('z');
  await whole();
  for (const part of ['matrix', 'row', 'column', 'cell']) {
    await page.expectLink(new RegExp(`large=${part}`));
    page.press('z');
  }
  page.expectNone('region', ENLARGED);
});

it('a link says what is enlarged, and Escape, Next and the button close it', async () => {
  const page = await open('#/en/vit/scores?cell=6.9&large=row');
  await whole();
  expect(textOf(enlarged())).toMatch(/query 6/);
  page.press('Escape').expectNone('region', ENLARGED).press('z');
  await page.expectLink(/large=matrix/);
  page.click(/^Close/, 'button', enlarged()).expectNone('region', ENLARGED);
  page.press('z').next().expectNone('region', ENLARGED).expectStep(11);
  page.press('z').back().expectNone('region', ENLARGED).expectStep(10);
});

it('arrows and clicks go from cell to cell in it, and what was selected there is selected on the stage', async () => {
  const page = await open('#/zh/vit/scores?cell=6.9');
  page.press('z');
  await whole();
  expect(document.activeElement).toBe(one('grid', undefined, enlarged()));
  page.press('ArrowRight', 'ArrowDown', 'Escape');
  await page.expectLink(/cell=7\.10/);
});

it('the focus goes back to what had it', async () => {
  const page = await open('#/en/vit/scores');
  const grid = page.grid('block.0.attn.products');
  page.focus(grid).press('z');
  await whole();
  expect(document.activeElement).not.toBe(grid);
  page.press('Escape');
  expect(document.activeElement).toBe(grid);
});
