import { expect, it } from 'vitest';
import { until } from './driver/events';
import { all, nameOf, one, textOf } from './driver/find';
import { open } from './driver/open';

const patches = () => one('grid', 'Point at a patch');
const selected = () =>
  all('gridcell', undefined, patches()).find((cell) => cell.getAttribute('aria-selected') === 'true');
const attention = () => textOf(one('grid', /block\.0\.attn\.probs/));

it('clicking another patch changes the query, and attention answers', async () => {
  const page = await open('');
  const before = attention();
  page.click('Patch 11', 'gridcell', patches()).expectReads(/query 11/);
  expect(nameOf(selected() as Element)).toBe('Patch 11');
  expect(attention()).not.toBe(before);
});

it('the tab is named after what the home page says that it is', async () => {
  await open('#/zh');
  expect(document.title).toBe(`${textOf(one('heading'))} · Headlight`);
});

it('the arrow keys walk over the patches', async () => {
  const page = await open('');
  page
    .click('Patch 6', 'gridcell', patches())
    .focus(selected() as HTMLElement)
    .press('ArrowRight');
  expect(nameOf(selected() as Element)).toBe('Patch 7');
  page.press('ArrowDown');
  expect(nameOf(selected() as Element)).toBe('Patch 11');
});

it.each([
  ['Attention is a weighted lookup', '#/en/attention-pooling/lookup'],
  ['Vision Transformer, number by number', '#/en/vit/problem'],
])('the home page leads to %s, and the brand leads back', async (title, first) => {
  await open('');
  const start = one('link', new RegExp(`^${title}`), one('navigation', 'Start')) as HTMLAnchorElement;
  expect(start.hash).toBe(first);
  const page = await open(start.hash);
  page.expectReads(/Step 1 of/);
  await page.go((one('link', 'Headlight, Home') as HTMLAnchorElement).hash);
  await until(() => expect(one('navigation', 'Start')).toBeDefined());
});

it('the home page speaks Chinese at the press of a button', async () => {
  const page = await open('');
  page.click('中文');
  await until(() => expect(textOf(one('heading'))).toMatch(/注意力/));
  expect(document.documentElement.lang).toBe('zh-Hans');
  await page.expectLink(/^#\/zh/);
});
